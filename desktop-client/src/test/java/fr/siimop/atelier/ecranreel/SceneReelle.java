package fr.siimop.atelier.ecranreel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import fr.siimop.atelier.agrement.EcranAgrements;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.coquille.FenetrePrincipale;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Rubrique;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.RobotDesEcrans;
import fr.siimop.atelier.essai.SeanceEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Contenus;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.atelier.importation.ecran.EcranImport;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.atelier.terrain.EcranTerrains;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.poste.DescripteurPoste;

/** What is done on the real display, one at a time; {@code main} runs one in its own program. */
enum SceneReelle {

    UN_FICHIER_DEPOSE_SUR_UNE_TABLE_OUVRE_SON_IMPORT {
        @Override
        void jouer(Mains mains, Path dossier) throws Exception {
            Path fichier = Files.writeString(dossier.resolve("postes.csv"), POSTES);
            try (ServeurContrat serveur = new ServeurContrat(RegistreSiimop.REGISTRE);
                    SeanceEssai essai = new SeanceEssai(serveur, RegistreSiimop.REGISTRE, dossier.resolve("donnees"))) {
                FenetrePrincipale[] fenetre = new FenetrePrincipale[1];
                Ecran.montrer(() -> {
                    fenetre[0] = new FenetrePrincipale(new ModeleCoquille(essai.seance), Ecran.apparence(), () -> {});
                    return fenetre[0];
                });
                Ecran.sur(() -> {
                    fenetre[0].ouvrir(Rubrique.POSTES);
                    return null;
                });
                Ecran.trouver("#importer", Node.class);
                mains.deposer(fichier, Ecran.trouver(".grille", Node.class));
                Ecran.attendre("import", () -> Ecran.scene().lookup("#onglet-import-poste") != null);
                Ecran.attendre("fichier", () -> dit("postes.csv"));
                Ecran.sur(() -> {
                    fenetre[0].fermer();
                    return null;
                });
            }
        }
    },

    UN_FICHIER_DEPOSE_SUR_UN_TERRAIN_LUI_EST_JOINT {
        @Override
        void jouer(Mains mains, Path dossier) throws Exception {
            byte[] pdf = "%PDF-1.7\nun livret d’accueil".getBytes(StandardCharsets.UTF_8);
            Path fichier = Files.write(dossier.resolve("Livret.pdf"), pdf);
            BaseMemoire base = JeuPostes.maquette();
            Map<String, byte[]> gardes = new ConcurrentHashMap<>();
            EcranTable[] ecran = new EcranTable[1];
            Ecran.montrer(() -> {
                ecran[0] = EcranTerrains.creer(ServicesGrille.de(base, base, Thread::startVirtualThread)
                        .avec(new ContenusGardes(gardes)));
                return ecran[0];
            });
            Ecran.attendre("lignes", () -> ecran[0].modele().pret().get());
            Ecran.sur(() -> {
                ecran[0].modele().selection().choisir(0, 0);
                ecran[0].fiche().ouvrir();
                return null;
            });
            Ecran.trouver(ecran[0].fiche(), "#pieces", Node.class);
            mains.deposer(fichier, ecran[0].fiche());
            Ecran.attendre("joint", () -> dit("Livret.pdf") && gardes.size() == 1);
            assertThat(gardes.values()).containsExactly(pdf);
        }
    },

    UN_FICHIER_DEPOSE_DANS_L_IMPORT_EST_LU {
        @Override
        void jouer(Mains mains, Path dossier) throws Exception {
            Path fichier = Files.writeString(dossier.resolve("postes.csv"), POSTES);
            BaseMemoire base = JeuPostes.maquette();
            ServicesGrille services = ServicesGrille.de(base, base, Thread::startVirtualThread);
            Ecran.montrer(() -> new EcranImport(new ModeleImport(
                    RegistreSiimop.REGISTRE.descripteur(DescripteurPoste.POSTE.table()), services,
                    LotsImport.ouvrir(Espace.de(dossier, "http://essai", "ars@exemple.fr")), Clock.systemUTC())));
            mains.deposer(fichier, Ecran.trouver("#import-zone", Node.class));
            Ecran.attendre("fichier", () -> dit("postes.csv"));
        }
    },

    LA_SOURIS_ET_LES_TOUCHES_TENUES_CHOISISSENT_DANS_UNE_GRANDE_FENETRE {
        @Override
        void jouer(Mains mains, Path dossier) throws Exception {
            BaseMemoire base = JeuPostes.generer(5_000, 3);
            EcranTable[] ecran = new EcranTable[1];
            Ecran.montrer(() -> {
                ecran[0] = EcranPostes.creer(ServicesGrille.de(base, base, Thread::startVirtualThread));
                return ecran[0];
            });
            ModeleTable modele = ecran[0].modele();
            Ecran.attendre("lignes", () -> modele.montrees().get() == 5_000 && rangees() > 30);
            Point2D premiere = Mains.centre(cellule("libelle", modele, 2));
            mains.cliquer(premiere);
            attendre(modele, Plage.cellule(2, modele.disposition().rang("libelle")));

            mains.tenir(KeyCode.SHIFT);
            mains.cliquer(premiere.add(0, 26 * 4));
            mains.relacher(KeyCode.SHIFT);
            Ecran.attendre("étendue", () -> modele.selection().courante().bas() == 6);

            mains.tenir(KeyCode.CONTROL);
            mains.cliquer(premiere.add(0, 26 * 8));
            mains.relacher(KeyCode.CONTROL);
            Ecran.attendre("ajoutée", () -> modele.selection().plages().size() == 2);

            // a drag beyond the bottom goes on by itself as long as the mouse stays there
            mains.cliquer(premiere);
            mains.aller(premiere);
            mains.appuyer();
            mains.aller(new Point2D(premiere.getX(), 1075));
            Ecran.attendre("défile", () -> modele.selection().courante().bas() > 80);
            mains.lacher();
            assertThat(Ecran.sur(() -> modele.selection().courante().haut())).isEqualTo(2);

            mains.tenir(KeyCode.CONTROL);
            mains.taper(KeyCode.A);
            mains.relacher(KeyCode.CONTROL);
            Ecran.attendre("tout", () -> modele.selection().courante().bas() == 4_999);
        }
    },

    UNE_DATE_TAPEE_SUR_UNE_CELLULE_Y_EST_EN_ENTIER {
        @Override
        void jouer(Mains mains, Path dossier) throws Exception {
            BaseMemoire base = JeuPostes.maquette();
            EcranTable[] ecran = new EcranTable[1];
            Ecran.montrer(() -> {
                ecran[0] = EcranAgrements.creer(ServicesGrille.de(base, base, Thread::startVirtualThread));
                return ecran[0];
            });
            ModeleTable modele = ecran[0].modele();
            Ecran.attendre("lignes", () -> modele.montrees().get() > 10 && rangees() > 10);
            mains.cliquer(Mains.centre(cellule(modele.colonnes().getFirst().id(), modele, 0)));
            attendre(modele, Plage.cellule(0, 0));
            Ecran.sur(() -> {
                modele.selection().choisir(0, modele.disposition().rang("fin"));
                return null;
            });
            for (String date : List.of("13/05/2035", "31/12/2034", "1/9/2033")) {
                for (char signe : date.toCharArray()) {
                    mains.taper(signe == '/' ? KeyCode.SLASH : KeyCode.valueOf("DIGIT" + signe));
                }
                mains.taper(KeyCode.ENTER);
            }
            Ecran.attendre("saisies", () -> modele.selection().courante().haut() == 3);
            Ecran.assurer(() -> assertThat(IntStream.range(0, 3)
                    .mapToObj(i -> modele.texte(modele.ligne(i), modele.colonne("fin"))).toList())
                    .containsExactly("13/05/2035", "31/12/2034", "01/09/2033"));
        }
    };

    private static final String POSTES = "Numéro d’agrément;Nom\n240001610003;Unité A\n";

    abstract void jouer(Mains mains, Path dossier) throws Exception;

    public static void main(String[] arguments) {
        try {
            Ecran.ouvrir();
            valueOf(arguments[0]).jouer(new Mains(), Path.of(arguments[1]));
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1); // the toolkit would keep the program alive
        }
        System.exit(0);
    }

    private static boolean dit(String texte) {
        return Ecran.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && l.getText() != null && l.getText().contains(texte));
    }

    private static long rangees() {
        return Ecran.scene().getRoot().lookupAll(".table-row-cell").stream().filter(Node::isVisible).count();
    }

    private static Node cellule(String colonne, ModeleTable modele, int ligne) throws Exception {
        String texte = Ecran.sur(() -> modele.texte(modele.ligne(ligne), modele.colonne(colonne)));
        return RobotDesEcrans.quiDit(".cellule > .label", texte).getParent();
    }

    private static void attendre(ModeleTable modele, Plage plage) throws Exception {
        Ecran.attendre("choisie", () -> modele.selection().courante().equals(plage));
    }

    /** What was attached, in memory. */
    private record ContenusGardes(Map<String, byte[]> gardes) implements Contenus {
        @Override
        public Lecture lire(UUID ligne, String empreinte) {
            return new Lecture(gardes.get(empreinte), null);
        }

        @Override
        public void garder(String empreinte, byte[] contenu) {
            gardes.put(empreinte, contenu);
        }

        @Override
        public boolean aEnvoyer(String empreinte) {
            return gardes.containsKey(empreinte);
        }

        @Override
        public Path ouvrable(String nom, byte[] contenu) throws IOException {
            throw new IOException("Nothing is opened here");
        }
    }
}
