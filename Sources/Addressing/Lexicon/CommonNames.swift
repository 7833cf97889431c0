/// Names that many people bear. A word that is one of these is that name, and no misspelling of another.
enum CommonNames {
    /// Whether a folded word is a widespread name.
    static func contains(_ folded: String) -> Bool { folded.count > 1 && names.contains(folded) }

    /// Whether some widespread name sounds the same in Spanish.
    static func sounds(_ key: String) -> Bool { keys.contains(key) }

    /// Whether a folded word is a widespread given name, and not also the name of a place.
    static func isGiven(_ folded: String) -> Bool { givenNames.contains(folded) && !placeNames.contains(folded) }

    private static let givenNames: Set<String> = Set(
        given.split(whereSeparator: \.isWhitespace).map { Folding.fold(String($0)) })
    private static let placeNames: Set<String> = [
        "santiago", "victoria", "florencia", "regina", "lourdes", "fatima", "magdalena", "sonia", "israel", "cordoba",
    ]

    private static let names: Set<String> = Set(
        (given + " " + surnames).split(whereSeparator: \.isWhitespace).map { Folding.fold(String($0)) })
    private static let keys: Set<String> = Set(names.map(Phonetics.key))

    private static let given = """
        aaron abel abraham adela adolfo adrian adriana agnes agustin agustina aida alan alba alberto alejandra alejandro alex
        alexander alexandra alfonso alfredo alice alicia alma alonso alvaro amalia amanda ana anastasia andrea andreas andres
        andreu angela angelica angelina anita anna anne annette anton antonia antonio araceli ariadna ariel armando arnau arturo
        aurelia aurora barbara beatriz benito benjamin bernardo berta blanca boris brenda bruno camila camilo carina carla carlos
        carmen carolina catalina cecilia celia cesar chiara christian christina clara claudia claudio concepcion cristian
        cristina cristobal cynthia damian daniel daniela dario david diana diego domenico domingo dora edgar edith eduardo elena
        elias elisa elizabeth eloisa elsa elvira emanuel emilia emiliano emilio emma emmanuel enrique erica eric ernesto esteban
        ester eugenia eugenio eva fabian fabio fatima federico felicia felipe felix fernanda fernando fidel flavia florencia
        francesca francesco francisca francisco franz frida gabriel gabriela genoveva gerardo german gilberto giovanni gloria
        gonzalo graciela gregorio guillermo gustavo hannah hector helena hermelinda hilda hugo ignacio ines irene iris irma isaac
        isabel ismael ivan jacinto jacobo jaime jakob jana javier jean jesus joan joana joaquin john jonas jordi jorge jose
        josef josefa josefina joseph josue juan juana juanita judith julia julian juliana julieta julio karina karl karla katia
        laura leandro leonardo leonor leticia lidia liliana lorena lorenzo lourdes lucas lucia luciana luciano lucio lucrecia
        luigi luis luisa luka magdalena manolo manuela manuele marc marcela marcelo marco marcos margarita maria mariana mariano
        maribel marie marin marina mario marisol marko marta martha marti martin martina martine martino martins marvin mateo
        matilde matias matteo mauricio maximiliano mayra melissa mercedes michael michel miguel milagros mireia miriam moises
        monica nadia natalia nestor nicolas nicole noelia noemi nora norma octavio ofelia olga olivia omar oscar osvaldo pablo
        paloma paola patricia patricio paul paula paulina paulo pedro perla petra petrona peter pierre piotr rafael ramiro ramon
        raquel raul rebeca regina renata rene ricardo rigoberto roberta roberto rocio rodolfo rodrigo rogelio rolando roman
        romina ruben ruth sabina salvador samuel sandra santiago sara sarah saul sebastian selena sergio silvia simon sofia
        sonia stefan stefano susana sylvia tatiana teofilo teresa thomas tomas ulises valentina valeria vanessa veronica vicente
        victor victoria vincent violeta virginia viviana walter wilfrido xavier ximena yadira yolanda zacarias
        manuelito manuelita juanito josecito martincito pepe lalo memo nacho paco pancho toño chema lupe lupita
        """

    private static let surnames = """
        abarca acevedo acosta acuna aguilar aguilera aguirre alarcon alcantara alfaro almeida alvarado alvarez alves andrade
        aparicio aquino aragon aranda araujo arce arellano arias arroyo avila ayala baez ballesteros barajas barbosa barragan
        barrera barrios bautista becerra benavides benitez bermudez bernal blanco bravo bueno bustamante bustos caballero
        cabrera calderon calvo camacho camara campos cano cantu cardenas cardona cardoso carmona carranza carrasco carrera
        carrillo carvajal castaneda castellanos castells castillo castro cervantes chavez cisneros collazo contreras cordero
        cordova coronado corona correa cortes cortez costa cruz cuevas davila delgado dias diaz diez dominguez duarte duran
        echeverria elizondo enriquez escobar escobedo escudero espinosa espinoza esquivel estrada farias fernandes fernandez
        ferrer ferreira figueroa flores fonseca franco fuentes galan galindo gallardo gallegos galvan galvez gamboa gamez garcia
        garrido garza gil gimenez girard giron godinez godoy gomes gomez goncalves gonzales gonzalez granados guerra guerrero
        guevara guillen gutierrez guzman haro heredia hernandes hernandez herrera hidalgo huerta hurtado ibarra iglesias jaramillo
        jimenez juarez lara leal leiva leon lima linares lopes lopez lorenzo lozano lucero lugo luna macias maldonado marin marques
        marquez martinez mata maya mayorga medina mejia melendez mena mendes mendez mendoza menendez mercado merino meza miranda
        molina montalvo montano monteiro montero montes montoya mora morales moreno mota moura muller munguia munoz murillo nava
        navarrete navarro neves nieto nieves nogueira novoa nunez ocampo ochoa ojeda oliveira olivera olvera ordonez orellana
        orozco orta ortega ortiz osorio otero pacheco padilla paez palacios palma pantoja paredes parra pascual paz pedraza pena
        peralta perea peres pereira perez pineda pinto ponce portillo prado prieto puente quezada quintana quintero quiroz ramirez
        ramos rangel reyes reyna reynoso rios rivas rivera rivero robles rocha rodrigues rodriguez rojas roldan roman romero
        rosales rosario rossi rubio rueda ruiz saavedra salas salazar salcedo saldana salgado salinas sanchez sandoval santana
        santiago santillan santis santiz santos sanz saucedo schmidt segovia segura sepulveda serna serrano sierra silva smith
        solano solis solorzano soria sosa soto sousa souza suarez tapia tellez tejeda toledo toro torres tovar trejo trevino
        trujillo urbina uribe valadez valdes valdez valencia valentin valenzuela valle vallejo varela vargas vasques vasquez
        vazquez vega vela velasco velasquez velazquez velez vera vergara vidal viera vieira villa villalobos villanueva
        villarreal villegas yanez zamora zapata zarate zavala zepeda zuniga bach berg bauer
        """
}
