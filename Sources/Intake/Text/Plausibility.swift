/// How much a text looks like words of some language, as against bytes read in the wrong charset.
enum Plausibility {
    /// From -1 (noise) to 1 (words), over the letters beyond ASCII; 0 where there are none.
    static func score(of text: String) -> Double {
        var total = 0.0
        var count = 0.0
        var before: Unicode.Scalar = " "
        var cjk = CJKTally()
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x80 || (before.value >= 0x80 && scalar.properties.isAlphabetic) {
                total += score(of: scalar, after: before)
                count += 1
            }
            cjk.note(scalar)
            before = scalar
        }
        return count == 0 ? 0 : total / count + cjk.bonus
    }

    private static func score(of scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Double {
        let kind = Kind(scalar)
        let previous = Kind(before)
        switch (previous, kind) {
        case (_, .wrong): return -1
        case (_, .rare): return -0.4
        case (.latinPlain, .latinAccented), (.latinAccented, .latinPlain): return caseFits(before, scalar) ? 0.6 : -0.8
        case (.latinAccented, .latinAccented): return -0.3
        case (.cyrillic, .cyrillic), (.greek, .greek): return caseFits(before, scalar) ? 0.7 : -0.7
        case (.hebrew, .hebrew), (.arabic, .arabic), (.thai, .thai): return 0.6
        case (.cjk, .cjk): return 0.4
        case (.latinPlain, .cyrillic), (.latinPlain, .greek), (.latinPlain, .hebrew), (.latinPlain, .arabic),
            (.latinPlain, .thai):
            return -0.8
        case (.cyrillic, .latinPlain), (.greek, .latinPlain), (.hebrew, .latinPlain), (.arabic, .latinPlain),
            (.thai, .latinPlain):
            return -0.8
        case (.cyrillic, .mark), (.greek, .mark), (.latinPlain, .mark), (.latinAccented, .mark): return -0.3
        case (_, .mark): return 0.1
        default: return 0.2
        }
    }

    /// Capitals begin words or fill them: small then capital is the sign of a wrong charset.
    private static func caseFits(_ before: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        !(before.properties.isLowercase && scalar.properties.isUppercase)
    }

    /// What kind of character a scalar is, as far as telling charsets apart needs.
    private enum Kind {
        case latinPlain, latinAccented, cyrillic, greek, hebrew, arabic, thai, cjk, mark, rare, wrong, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A: self = .latinPlain
            case 0x80...0x9F, 0xFFFD, 0xE000...0xF8FF: self = .wrong
            case 0xAA, 0xBA, 0xA1, 0xBF, 0xAB, 0xBB, 0xA0, 0xB0, 0xB7, 0x2010...0x2026, 0x20AC, 0x3000...0x3002:
                self = .mark
            case 0xA2...0xBE, 0xD7, 0xF7, 0x192, 0x2C6, 0x2DC, 0x2030, 0x2020, 0x2021, 0x2122, 0x2500...0x25FF:
                self = .rare
            case 0xC0...0x24F: self = .latinAccented
            case 0x370...0x3FF: self = .greek
            case 0x410...0x44F, 0x401, 0x451: self = .cyrillic
            case 0x400...0x4FF: self = .cyrillic
            case 0x5D0...0x5EA: self = .hebrew
            case 0x621...0x652, 0x67E, 0x686, 0x698, 0x6AF, 0x6CC: self = .arabic
            case 0xE01...0xE5B: self = .thai
            case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E: self = .cjk
            case 0xFF61...0xFF9F: self = .rare
            default: self = .other
            }
        }
    }

    /// Every double byte is some Chinese character to some charset, so the common ones have to tell.
    private struct CJKTally {
        private var ideographs = 0
        private var common = 0

        /// Among the most frequent of Chinese (both scripts) and Japanese; a text of thirty characters has some.
        private static let frequent = Set(
            "的一是不了人我在有他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運笔筆友爱愛"
                .unicodeScalars)

        mutating func note(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x3041...0x30FE: (ideographs, common) = (ideographs + 1, common + 1)
            case 0x4E00...0x9FFF:
                ideographs += 1
                if Self.frequent.contains(scalar) { common += 1 }
            case 0xAC00...0xD7A3: (ideographs, common) = (ideographs + 1, common + 1)
            default: break
            }
        }

        /// A third or more of running text is common characters; of a wrong reading hardly any.
        var bonus: Double {
            guard ideographs > 0 else { return 0 }
            return Double(common) / Double(ideographs) - 0.35
        }
    }
}
