package fr.siimop.modele.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class EmpreinteTableTest {

    private record Rangee(UUID id, long revision) {}

    private final List<Rangee> rangees = new ArrayList<>();

    EmpreinteTableTest() {
        Random hasard = new Random(20261121);
        for (int i = 0; i < 5_000; i++) {
            rangees.add(new Rangee(new UUID(hasard.nextLong(), hasard.nextLong()), hasard.nextInt(900)));
        }
    }

    @Test
    void l_ordre_des_lignes_ne_compte_pas() {
        List<Rangee> melangees = new ArrayList<>(rangees);
        Collections.shuffle(melangees, new Random(1));
        assertThat(tranches(melangees)).isEqualTo(tranches(rangees)).hasSize(EmpreinteTable.TRANCHES);
    }

    @Test
    void une_ligne_absente_de_trop_ou_perimee_ne_touche_que_sa_tranche() {
        Rangee premiere = rangees.getFirst();
        List<Rangee> perimee = new ArrayList<>(rangees);
        perimee.set(0, new Rangee(premiere.id(), premiere.revision() + 1));
        List<Rangee> autre = new ArrayList<>(rangees);
        autre.set(0, new Rangee(new UUID(premiere.id().getMostSignificantBits() + 1,
                premiere.id().getLeastSignificantBits()), premiere.revision()));
        for (List<Rangee> fautive : List.of(rangees.subList(1, rangees.size()), perimee, autre)) {
            List<EmpreinteTable.Tranche> differentes = new ArrayList<>(tranches(fautive));
            differentes.removeAll(tranches(rangees));
            assertThat(differentes).singleElement()
                    .returns(EmpreinteTable.tranche(premiere.id()), EmpreinteTable.Tranche::numero);
        }
    }

    @Test
    void deux_revisions_echangees_se_voient() {
        UUID un = new UUID(1, 0);
        UUID deux = new UUID(2, 0);
        assertThat(tranches(List.of(new Rangee(un, 1), new Rangee(deux, 2))))
                .isNotEqualTo(tranches(List.of(new Rangee(un, 2), new Rangee(deux, 1))));
    }

    private static List<EmpreinteTable.Tranche> tranches(List<Rangee> rangees) {
        EmpreinteTable empreinte = new EmpreinteTable();
        rangees.forEach(r -> empreinte.ajouter(r.id(), r.revision()));
        return empreinte.tranches();
    }
}
