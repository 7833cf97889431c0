import Foundation
import Letters
import TestSupport
import Testing

@testable import Intake

/// The letters of the example, each read by a person: all are signed, hardly any below closing words that are known.
@Suite struct `How the letters of the example are signed` {
    static let signed: [(String, String)] = [
        // A picture and pages of a PDF: who signed is on the paper, and no machine reads it.
        ("letters/adjuntos/mensaje-07.eml", "unsigned"),
        ("letters/adjuntos/mensaje-08.eml", "unsigned"),
        ("letters/adjuntos/mensaje-09.eml", "La del balcón"),
        ("letters/adjuntos/mensaje-10.eml", "La de la ventana"),
        ("letters/buzon/cur/1789836060.M201P77.buzon:2,S", "La maestra Nopal"),
        ("letters/buzon/cur/1789837500.M202P77.buzon:2,S", "زهرة اللوز"),
        ("letters/buzon/cur/1789993320.M205P77.buzon:2,S", "Serçe"),
        ("letters/buzon/cur/1790109600.M208P77.buzon:2,S", "the bicycle sisters"),
        ("letters/buzon/cur/1790129520.M206P77.buzon:2,S", "o samba da garagem"),
        ("letters/buzon/cur/1790131800.M204P77.buzon:2,RS", "Рябина"),
        ("letters/buzon/cur/1790181000.M207P77.buzon:2,S", "die Imkerin vom Schuldach"),
        ("letters/buzon/cur/1790186400.M209P77.buzon:2,S", "Los de las mesas de cemento"),
        ("letters/buzon/cur/1790217000.M210P77.buzon:2,S", "La del cuarto piso"),
        ("letters/buzon/cur/1790256600.M215P77.buzon:2,S", "साइकिल वाला डाकिया"),
        ("letters/buzon/cur/1790262000.M211P77.buzon:2,S", "La de los títeres"),
        ("letters/buzon/cur/1790269871.M213P77.buzon:2,S", "EL TELEGRAFISTA"),
        ("letters/buzon/cur/1790287200.M214P77.buzon:2,S", "책 버스 식구들"),
        ("letters/buzon/cur/1790302800.M216P77.buzon:2,S", "修鞋的老街坊"),
        ("letters/buzon/cur/1790356500.M203P77.buzon:2,S", "جيران شجرة التوت"),
        ("letters/buzon/cur/1790380800.M217P77.buzon:2,FS", "La radio de la barranca"),
        ("letters/buzon/new/1789497000.M219P77.buzon", "La biblioteca rodante"),
        ("letters/buzon/new/1790458500.M218P77.buzon", "El círculo de los sábados"),
        ("letters/buzon/new/1790937600.M212P77.buzon", "El Mosca"),
        ("letters/correo.mbox#1", "Tsʼunun"),
        ("letters/correo.mbox#2", "El taller de los martes"),
        ("letters/correo.mbox#3", "the Tuesday kitchen"),
        ("letters/correo.mbox#4", "La bibliothèque du Lavoir"),
        ("letters/correo.mbox#5", "il coro sopra la falegnameria"),
        ("letters/correo.mbox#6", "Eure Abendschule, Raum 3"),
        ("letters/correo.mbox#7", "El velador del mercado"),
        ("letters/correo.mbox#8", "La maestra Nopal"),
        ("letters/correo.mbox#9", "La Panadería de la Esquina"),
        ("letters/correo.mbox#12", "the Clockmender"),
        ("letters/correo.mbox#13", "Heron"),
        ("letters/correo.mbox#14", "La Portera"),
        ("letters/correo.mbox#15", "La Panadería de la Esquina"),
        ("letters/correo.mbox#16", "あさつゆ"),
        ("letters/correo.mbox#17", "Ο κήπος στο οικόπεδο"),
        ("letters/correo.mbox#18", "La colla del dissabte"),
        ("letters/correo.mbox#19", "Ostegunetako irakurle taldea"),
        ("letters/eml/mensaje-01.eml", "El carpintero de las doce matas"),
        ("letters/eml/mensaje-02.eml", "El taller de los sábados"),
        ("letters/eml/mensaje-03.eml", "El de los radios"),
        ("letters/eml/mensaje-04.eml", "La abuela y la nieta del atole"),
        ("letters/eml/mensaje-05.eml", "Nube"),
        ("letters/eml/mensaje-06.eml", "Su tocayo Agustín, el de la combi"),
        ("letters/papel/Manuel Gómez Vázquez/pan-de-los-jueves.md", "La Güera de los jueves"),
        ("letters/papel/agustin-perez-v/coplas-del-camino.txt", "La de las flores"),
        ("letters/papel/evento-27-septiembre/carta-01.txt", "Los de la mesa larga"),
        ("letters/papel/jose-diaz/desde-la-milpa.txt", "Un campesino chʼol"),
        ("letters/papel/juan-velasco/la-milpa.heic", "unsigned"),
        ("letters/papel/manuel-santiz/desde-la-ruta.md", "La Cartera"),
    ]

    @Test func `each letter has the name on its last line, and what is no letter has none`() throws {
        var found: [String: String] = [:]
        for item in try LettersFolder(campaign: TestSupport.root.appending(path: "Examples/chiapas")) {
            let reading = try LetterReader.direct.read(item)
            guard case .letter = reading.kind else { continue }
            found[item.source.description] = reading.signature ?? "unsigned"
        }
        #expect(found == Dictionary(uniqueKeysWithValues: Self.signed))
    }
}
