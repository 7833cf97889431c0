import Letters
import Testing

@testable import Addressing

@Suite struct OtherCastTests {
    @Test func `aliases name people, alone and with words of the name`() {
        let book = AddressBook(
            prisoners: [
                Cast.person("mgv", "Manuel Gómez Vázquez", aliases: ["Manolo", "马努埃尔", "el maestro de Tila"]),
                Cast.person("msc", "Manuel Santiz Cruz", aliases: ["Xun"]),
                Cast.person("jd", "José Díaz", aliases: ["José Díaz Gómez", "Pepe"]),
            ], groups: [])
        #expect(book.answer(.opening("Querido Manolo:")) == "mgv")
        #expect(book.answer(.opening("Querido Manolo Gómez:")) == "mgv")
        #expect(book.answer(.opening("亲爱的马努埃尔：")) == "mgv")
        #expect(book.answer(.opening("Querido Xun:")) == "msc")
        #expect(book.answer(.opening("Querido Pepe:")) == "jd")
        #expect(book.answer(.opening("Querido José Díaz Gómez:")) == "jd")
        #expect(book.answer(.opening("Querido Gómez:")) == "? several-fit jd mgv")
        #expect(book.answer(.opening("Querido Manuel:")) == "? several-fit mgv msc")
    }

    @Test(arguments: ["Xu'n", "Xuʼn", "Xu’n", "Xu‘n", "Xu`n", "Xun", "XU'N"])
    func `a glottal stop is written in many ways`(_ given: String) {
        let book = AddressBook(
            prisoners: [Cast.person("a", "Xuʼn K'ulub"), Cast.person("b", "Mikel Tz'akal")], groups: [])
        #expect(book.answer(.opening("Querido \(given):")) == "a")
        #expect(book.answer(.opening("Querido \(given) K’ulub:")) == "a")
        #expect(book.answer(.opening("Dear Mikel Tzʼakal,")) == "b")
        #expect(book.answer(.opening("Dear \(given) Tz'akal,")).hasPrefix("?"))
    }

    @Test func `groups of one size are told apart by place, or not at all`() {
        let book = AddressBook(
            prisoners: [
                Cast.person("a", "Ana Luna", groups: ["tila"]), Cast.person("b", "Berta Mora", groups: ["tila"]),
                Cast.person("c", "Carlos Ruiz", groups: ["amate"]), Cast.person("d", "Diego Toro", groups: ["amate"]),
                Cast.person("e", "Elías Vega"),
            ],
            groups: [
                Group(id: GroupID("tila"), names: ["es": "Los dos de Tila", "de": "Die Zwei von Tila"]),
                Group(id: GroupID("amate"), names: ["es": "Las voces del Amate"], aliases: ["los dos del Amate"]),
            ])
        #expect(book.answer(.opening("A los dos de Tila:")) == "a b")
        #expect(book.answer(.opening("Liebe Zwei von Tila,")) == "a b")
        #expect(book.answer(.opening("Dear Tila two,")) == "a b")
        #expect(book.answer(.opening("A las voces del Amate:")) == "c d")
        #expect(book.answer(.opening("A los dos:")) == "? several-fit a b c d")
        #expect(book.answer(.opening("A los cinco:")) == "a b c d e")
        #expect(book.answer(.opening("A los dos de Tila y a Elías:")) == "a b e")
        #expect(book.answer(.opening("A los tres de Tila:")) == "? not-sure a b")
    }

    @Test func `a group without members is a question`() {
        let book = AddressBook(
            prisoners: [Cast.person("a", "Ana Luna")], groups: [Group(id: GroupID("x"), names: ["es": "Las Abejas"])])
        #expect(book.answer(.opening("A Las Abejas:")).hasPrefix("?"))
    }

    @Test func `names that hold names, particles and places`() {
        let book = AddressBook(
            prisoners: [
                Cast.person("a", "Juan de la Cruz López"), Cast.person("b", "Juan López"),
                Cast.person("c", "María del Carmen Santos"),
                Cast.person("d", "Julio Reyes Paz"), Cast.person("e", "Domingo Cruz Flores"),
            ], groups: [])
        #expect(book.answer(.opening("Querido Juan de la Cruz:")) == "a")
        #expect(book.answer(.opening("Querido Juan Cruz López:")) == "a")
        #expect(book.answer(.opening("Querido Juan López:")) == "? several-fit a b")
        #expect(book.answer(.opening("Querida María del Carmen:")) == "c")
        #expect(book.answer(.opening("Querida Carmen Santos:")) == "c")
        #expect(book.answer(.opening("Querido Julio:")) == "d")
        #expect(book.answer(.subject("Carta del 5 de julio")) == "? nobody-named")
        #expect(book.answer(.opening("Querido Domingo Cruz:")) == "e")
        #expect(book.answer(.subject("Carta para Domingo Flores")) == "e")
        #expect(book.answer(.subject("Saludos este domingo desde Cruz Azul")) == "? nobody-named")
    }

    @Test func `ids that begin alike are different ids`() {
        let book = AddressBook(
            prisoners: [
                Cast.person("p1", "José Luna"), Cast.person("p10", "José Mora"), Cast.person("p1-2", "José Toro"),
            ], groups: [])
        let answer: ([String]) -> String = {
            book.answer(AddressEvidence(pathComponents: $0, blocks: [.paragraph([.text("Hola")])]))
        }
        #expect(answer(["p1.txt"]) == "p1")
        #expect(answer(["p10.txt"]) == "p10")
        #expect(answer(["p1-2.txt"]) == "p1-2")
        #expect(answer(["p10", "carta.txt"]) == "p10")
        #expect(answer(["carta p10.txt"]) == "p10")
        #expect(answer(["jose p10.txt"]) == "p10")
        #expect(answer(["p11.txt"]) == "? nobody-named")
        #expect(answer(["jose.txt"]) == "? several-fit p1 p1-2 p10")
    }

    @Test func `names in Cyrillic are found as written`() {
        let book = AddressBook(
            prisoners: [Cast.person("a", "Алесь Бяляцкі"), Cast.person("b", "Марыя Калеснікава")], groups: [])
        #expect(book.answer(.opening("Дарагі Алесь!")) == "a")
        #expect(book.answer(.opening("Марыя Калеснікава,")) == "b")
        #expect(book.answer(.opening("Дарагая Марына!")) == "? nobody-named")
    }

    @Test func `two people of one name are always a question`() {
        let book = AddressBook(prisoners: [Cast.person("a", "Juan Pérez"), Cast.person("b", "Juan Pérez")], groups: [])
        #expect(book.answer(.opening("Querido Juan Pérez:")) == "? several-fit a b")
        #expect(book.answer(.opening("Juan Pérez", subject: "Juan Pérez")) == "? several-fit a b")
    }

    @Test func `people who are free or moved are still who a letter is for`() {
        var people = Cast.seven
        for place in people.indices { people[place].status = place % 2 == 0 ? .released : .unknown }
        #expect(AddressBook(prisoners: people, groups: [Cast.cancuc]).answer(.opening("Querido José:")) == "jd")
    }
}
