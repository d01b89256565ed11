package fr.siimop.serveur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jdbi.v3.core.Jdbi;

@AnalyzeClasses(packages = "fr.siimop.serveur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureServeurTest {

    private static final String[] AVEC_SQL = {"fr.siimop.serveur.stockage..", "fr.siimop.serveur.journal..",
        "fr.siimop.serveur.sync..", "fr.siimop.serveur.connexion.."};

    /** A feature reads in its {@code …Repository}; what makes one may hand it the {@code Jdbi}, and do no more. */
    @ArchTest
    static final ArchRule le_sql_reste_dans_les_paquets_qui_gardent_des_donnees = noClasses().that()
            .resideOutsideOfPackages(AVEC_SQL).and().haveSimpleNameNotEndingWith("Repository").should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..",
                    "org.postgresql..", "com.zaxxer..", "org.flywaydb..").and(not(type(Jdbi.class))));

    @ArchTest
    static final ArchRule ni_http_ni_pages_sous_le_stockage = noClasses().that()
            .resideInAnyPackage("fr.siimop.serveur.stockage..", "fr.siimop.serveur.journal..",
                    "fr.siimop.serveur.sync..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "gg.jte..", "jakarta.servlet..", "picocli..");

    @ArchTest
    static final ArchRule le_serveur_ne_connait_pas_le_poste_de_travail = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "fr.siimop.atelier..");

    @ArchTest
    static final ArchRule les_paquets_n_ont_pas_de_cycle = slices().matching("fr.siimop.serveur.(*)..").should()
            .beFreeOfCycles();
}
