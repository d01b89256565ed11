package fr.siimop.atelier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layering of the workbench (conception.md 2, style.md). */
@AnalyzeClasses(packages = "fr.siimop.atelier", importOptions = ImportOption.DoNotIncludeTests.class)
class CouchesTest {

    @ArchTest
    static final ArchRule ne_connait_pas_le_serveur = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("fr.siimop.serveur..", "io.javalin..", "org.jdbi..");

    @ArchTest
    static final ArchRule seul_le_cache_parle_sql = noClasses().that().resideOutsideOfPackage("..atelier.cache..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..");

    @ArchTest
    static final ArchRule seule_la_synchronisation_parle_http = noClasses().that()
            .resideOutsideOfPackage("..atelier.sync..").should().dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule cache_et_synchronisation_ignorent_l_ecran = noClasses().that()
            .resideInAnyPackage("..atelier.cache..", "..atelier.sync..").should().dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ArchTest
    static final ArchRule le_cache_a_des_etages = slices().matching("fr.siimop.atelier.cache.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule rien_du_cache_ne_connait_le_poste_local = noClasses().that()
            .resideInAPackage("fr.siimop.atelier.cache.*..").should().dependOnClassesThat()
            .resideInAPackage("fr.siimop.atelier.cache");

    @ArchTest
    static final ArchRule ce_qui_attend_ignore_les_lignes_recues = noClasses().that()
            .resideInAnyPackage("..atelier.cache.envoi..", "..atelier.cache.reserve..").should().dependOnClassesThat()
            .resideInAnyPackage("..atelier.cache.copie..", "..atelier.cache.magasin..");

    @ArchTest
    static final ArchRule sans_cycle = slices().matching("fr.siimop.atelier.(*)..").should().beFreeOfCycles();
}
