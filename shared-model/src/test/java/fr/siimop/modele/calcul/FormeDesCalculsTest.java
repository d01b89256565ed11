package fr.siimop.modele.calcul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.siimop.modele", importOptions = DoNotIncludeTests.class)
class FormeDesCalculsTest {

    @ArchTest
    static final ArchRule une_verification_ignore_l_algorithme = noClasses().that().resideInAPackage("..verification..")
            .should().dependOnClassesThat().resideInAPackage("..algorithme..")
            .because("a verification that calls what it verifies proves nothing").allowEmptyShould(true);

    @ArchTest
    static final ArchRule le_modele_ignore_l_algorithme_et_la_verification = noClasses().that()
            .resideInAPackage("fr.siimop.modele.calcul..").should().dependOnClassesThat()
            .resideInAnyPackage("..algorithme..", "..verification..")
            .because("the common form serves the three calculations");
}
