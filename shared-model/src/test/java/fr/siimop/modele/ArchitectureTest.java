package fr.siimop.modele;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The layering of the model: no outside world, no clock, no chance of its own, no cycles. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.siimop.modele");

    @Test
    void le_modele_ne_connait_ni_base_ni_reseau_ni_ecran() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "java.net..",
                "javafx..", "io.javalin..", "org.jdbi..", "fr.siimop.serveur..", "fr.siimop.atelier..").check(CLASSES);
    }

    @Test
    void l_heure_les_identifiants_et_le_hasard_sont_des_arguments() {
        noClasses().should().callMethodWhere(target(name("now")).and(target(owner(JavaClass.Predicates
                .resideInAPackage("java.time.."))))).check(CLASSES);
        noClasses().should().callMethod(UUID.class, "randomUUID").check(CLASSES);
        noClasses().should().callMethod(Math.class, "random").check(CLASSES);
        noClasses().should().callConstructor(Random.class).check(CLASSES);
        noClasses().should().callMethod(ThreadLocalRandom.class, "current").check(CLASSES);
    }

    @Test
    void les_paquets_ne_forment_aucun_cycle() {
        slices().matching("fr.siimop.modele.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void la_demonstration_a_des_etages() {
        slices().matching("fr.siimop.modele.demo.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses().that().resideInAPackage("fr.siimop.modele.demo.*..").should().dependOnClassesThat()
                .resideInAPackage("fr.siimop.modele.demo").check(CLASSES);
    }

    @Test
    void le_socle_ne_depend_d_aucune_fonctionnalite() {
        classes().that().resideInAPackage("fr.siimop.modele.anomalie..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("fr.siimop.modele.anomalie..", "java..", "org.jspecify..").check(CLASSES);
        classes().that().resideInAPackage("fr.siimop.modele.descripteur..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("fr.siimop.modele.descripteur..", "fr.siimop.modele.anomalie..", "java..",
                        "org.jspecify..")
                .check(CLASSES);
        noClasses().that().resideInAPackage("fr.siimop.modele.referentiel..").should().dependOnClassesThat()
                .resideInAnyPackage("fr.siimop.modele.personne..", "fr.siimop.modele.terrain..",
                        "fr.siimop.modele.agrement..", "fr.siimop.modele.poste..", "fr.siimop.modele.interne..")
                .check(CLASSES);
    }
}
