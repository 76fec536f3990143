/// Brings text into the form that searches compare: without case, accents and punctuation (FHIR R4 search, string).
enum TextFolding {
    /// `Jörg  O'Brien-Núñez` is `jorg obrien nunez`: lower case, no combining marks, no punctuation save that a dash, a
    /// slash, a comma and the like part words, and one blank between words.
    ///
    /// Text that is punctuation only stays.
    static func folded(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return foldedSlowly(text) }
            append(byte, to: &output)
        }
        return finished(output, text)
    }

    /// The text in lower case.
    static func caseless(_ text: String) -> String { text.lowercased() }

    private static func finished(_ output: [UInt8], _ text: String) -> String {
        var output = output
        if output.last == 0x20 { output.removeLast() }
        return output.isEmpty ? caseless(text) : String(decoding: output, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case 0x41...0x5A: output.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39: output.append(byte)
        case 0x00...0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "_"):
            if let last = output.last, last != 0x20 { output.append(0x20) }
        // Signs with a meaning of their own are kept: `A+`, `<5`.
        case UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "%"),
            UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "|"):
            output.append(byte)
        default: break
        }
    }

    private static func foldedSlowly(_ text: String) -> String {
        var output: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isASCII {
                append(UInt8(scalar.value), to: &output)
            } else if scalar == "ß" {
                output += "ss".utf8
            } else if let base = bases[scalar] {
                output += String(base).utf8
            } else {
                appendOther(scalar, to: &output)
            }
        }
        return finished(output, text)
    }

    private static func appendOther(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark:
            // Signs of Indic and Japanese scripts make another letter; accents, and points of Hebrew and Arabic, don't.
            let order = scalar.properties.canonicalCombiningClass.rawValue
            if order < 10 { output += String(scalar).utf8 }
        case .spaceSeparator, .dashPunctuation, .lineSeparator, .paragraphSeparator, .control:
            append(0x20, to: &output)
        case .connectorPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .modifierSymbol, .format:
            break
        // Letters that stand for an apostrophe.
        case .modifierLetter where (0x2B0...0x2FF).contains(scalar.value): break
        default: output += String(scalar).utf8
        }
    }

    /// Small letters by their base.
    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for line in families.unicodeScalars.split(separator: "\n") {
            for scalar in line.dropFirst() { bases[scalar] = line.first }
        }
        return bases
    }()

    /// Base letters of the Latin, Greek and Cyrillic scripts, each followed by those with a mark on it (Unicode 15:
    /// canonical decomposition, and letters named `… WITH …`).
    private static let families = """
        aàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ
        bƀƃḃḅḇ
        cçćĉċčƈȼḉ
        dďđƌȡḋḍḏḑḓ
        eèéêëēĕėęěȅȇȩɇḕḗḙḛḝẹẻẽếềểễệ
        fƒḟ
        gĝğġģǥǧǵḡ
        hĥħȟḣḥḧḩḫẖ
        iìíîïĩīĭįǐȉȋḭḯỉị
        jĵǰɉ
        kķƙǩḱḳḵ
        lĺļľŀłƚȴḷḹḻḽ
        mḿṁṃ
        nñńņňƞǹȵṅṇṉṋ
        oòóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
        pƥṕṗ
        qɋ
        rŕŗřȑȓɍṙṛṝṟ
        sśŝşšșȿṡṣṥṧṩ
        tţťŧƫƭțȶṫṭṯṱẗ
        uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        vṽṿ
        wŵẁẃẅẇẉẘ
        xẋẍ
        yýÿŷƴȳɏẏẙỳỵỷỹỿ
        zźżžƶȥɀẑẓẕ
        æǣǽ
        øǿ
        αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
        εέἐἑἒἓἔἕὲέ
        ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
        ιΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ
        οόὀὁὂὃὄὅὸό
        ρῤῥ
        υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
        ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
        аӑӓ
        гѓґғҕӷӻ
        еѐёӗ
        жҗӂӝ
        зҙӟ
        ийѝӣӥ
        йҋ
        кќқҝҟӄ
        лӆԓԡԯ
        мӎ
        нңӈӊԣԩ
        оӧ
        пҧԥ
        рҏ
        сҫ
        тҭ
        уўӯӱӳ
        хҳӽӿ
        чҷҹӵ
        ыӹ
        эӭ
        ії
        ѡѽ
        ѵѷ
        үұ
        һԧ
        ҽҿ
        әӛ
        өӫ
        """
}
