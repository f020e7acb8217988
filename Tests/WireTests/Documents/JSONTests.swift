import FoundationEssentials
import Testing

@testable import Wire

@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "12", "-12.5", "1e3", "1E+3", "1.5e-7", "0.0",
        "123456789012345678901234567890",
        "1e400", #""""#, #""a""#, #""\"\\\/\b\f\n\r\t\u0041""#, #""\ud83d\ude00""#, #""\uD83D\uDE00""#, #""\u0000""#,
        "\"\u{7F}\"", "\"é€😀\u{10FFFF}\"", "[]", "[ ]", "[1,[2,[3]]]", "{}", "{ }", #"{"a":1}"#,
        #"{"a":{"b":[]},"":0}"#,
        #"{"a":1,"a":2}"#, " \t\r\n1 \t\r\n", "\u{FEFF}[1]", #"{"\u0061":1}"#,
    ])
    func readsWhatIsJSON(text: String) throws { _ = try Document(json: text) }

    @Test(arguments: [
        "", " ", "\u{FEFF}", "nul", "nulll", "NULL", "True", "tru", "[", "]", "{", "}", "[1,]", "[,1]", "[1 2]",
        "[1,,2]",
        "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{a:1}"#, #"{'a':1}"#, #"{1:1}"#, #"{"a" 1}"#, #"{"a":1 "b":2}"#,
        "01", "-", "-a", "+1", ".5", "1.", "1.e3", "1e", "1e+", "0x10", "1_000", "Infinity", "NaN", "-Infinity", "00",
        "-01",
        #"""#, #""a"#, #""\"#, #""\x""#, #""\u""#, #""\u12""#, #""\u123g""#, #""\ud800""#, #""\ud800\u0041""#,
        #""\ud800\n""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800\"#, "\"\u{1}\"", "\"\n\"", "\"\t\"", "1 2", "[] []",
        "{} x", "[1]]", "// c\n1", "/* c */1", "[1]\u{0}", "\u{0}", "\u{FEFF}\u{FEFF}1", " \u{FEFF}1", "\u{A0}1",
        "[\u{B}1]",
    ])
    func refusesWhatIsNot(text: String) {
        #expect(throws: SyntaxError.self) { try Document(json: text) }
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82],
            [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x28, 0x8C, 0xBC], [0xF0, 0x9F, 0x98, 0x28],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
            [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80],
            [0xFE], [0xFF],
        ] as [[UInt8]])
    func refusesBytesThatAreNotUTF8(bytes: [UInt8]) {
        for padding in 0..<10 {
            let text = Array("[\"".utf8) + Array(repeating: 0x61, count: padding) + bytes + Array("\"]".utf8)
            let error = #expect(throws: SyntaxError.self) { try Document(json: text) }
            #expect(error?.message == "bytes that are not UTF-8")
            #expect(error?.column == padding + 3)
        }
    }

    @Test func agreesWithTheStandardLibraryOnWhatUTF8Is() {
        var random = Seeded(7)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Bool.random(using: &random) ? UInt8.random(in: 0x80...0xFF, using: &random) : UInt8(ascii: "a")
            }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let isRead = (try? Document(json: Array("\"".utf8) + bytes + Array("\"".utf8))) != nil
            #expect(isRead == isValid, "\(bytes)")
        }
    }

    @Test func readsToTheDepthLimitAndNoFurther() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"a":["#, count: depth / 2) + String(repeating: "]}", count: depth / 2)
        }
        _ = try Document(json: nested(512))
        let error = #expect(throws: SyntaxError.self) { try Document(json: nested(514)) }
        #expect(error?.message == "more than 512 levels deep")
    }

    @Test(arguments: ["[", #"{"a":"#])
    func aDepthBombIsRefusedBeforeItGrows(opening: String) {
        let error = #expect(throws: SyntaxError.self) {
            try Document(json: String(repeating: opening, count: 1_000_000))
        }
        #expect(error?.message == "more than 512 levels deep")
    }

    @Test func refusesATextCutAnywhere() throws {
        let text = Array(#"{"a":[1.5e+3,-0,true,false,null,"é\u00e9\ud83d\ude00\n"],"b":{"c":[]}}"#.utf8)
        _ = try Document(json: text)
        for end in 0..<text.count {
            #expect(throws: SyntaxError.self) { try Document(json: Array(text[..<end])) }
        }
    }

    @Test func refusesATextLargerThanItsLimit() throws {
        let text = Array(#"["0123456789"]"#.utf8)
        _ = try Tape(json: text, sizeLimit: text.count)
        let error = #expect(throws: SyntaxError.self) { try Tape(json: text, sizeLimit: text.count - 1) }
        #expect(error?.message == "larger than 13 bytes")
    }

    @Test func aTapeCountsBytesIn32Bits() {
        #expect(Tape.sizeLimit < Int(UInt32.max))
        // An element that is waited for may grow by half, and one more chunk arrive.
        #expect(JSONElements.sizeLimit * 2 < Tape.sizeLimit)
    }

    @Test(arguments: [
        ("[1,\n 2,\n x]", 3, 2, "`x` where a value should come"),
        ("{\n  \"é\": 1,\n  \"ü\" 2\n}", 3, 7, "`2` where a colon should come"),
        ("[\"ab\u{1}\"]", 1, 5, "a control character that is not escaped"),
        (#"["\q"]"#, 1, 3, "an escape that JSON does not have"),
        (#"["a\ud800b"]"#, 1, 4, "half a surrogate pair"),
        (#"["\u12"]"#, 1, 3, "an escape without four hexadecimal digits"),
        ("[01]", 1, 2, "a number with a leading zero"),
        ("[1.]", 1, 4, "`]` where a digit should come"),
        ("[1]\n[2]", 2, 1, "more text behind the end"),
        ("[1,\n2", 2, 2, "the text ends where a comma or a closing bracket should come"),
        ("{\"a\":1,\r\n\"b\":tru}", 2, 5, "`t` where a value should come"),
        ("", 1, 1, "the text ends where a value should come"),
        ("\u{0}", 1, 1, "byte 0 where a value should come"),
    ])
    func saysWhereAndWhat(text: String, line: Int, column: Int, message: String) {
        let error = #expect(throws: SyntaxError.self) { try Document(json: text, source: "a.json") }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.message == message)
        #expect(error?.source == "a.json")
    }

    @Test func showsThePlace() throws {
        let error = #expect(throws: SyntaxError.self) { try Document(json: "[1,\n\t2 x]", source: "a.json") }
        #expect(error?.description == "a.json:2:4: `x` where a comma or a closing bracket should come\n\t2 x]\n\t  ^")
    }

    @Test func keepsNumberTextAndMemberOrder() throws {
        let text = #"{"z":1.10,"a":1E400,"m":[-0,0.1000,123456789012345678901234567890]}"#
        #expect(try Document(json: text).json() == text)
    }

    @Test func resolvesEscapes() throws {
        let text = #""\u0041\u00e9\u20AC\ud83d\ude00\"\\\/\b\f\n\r\t\u0000""#
        #expect(try Document(json: text).string == "Aé€😀\"\\/\u{8}\u{C}\n\r\t\u{0}")
    }

    @Test func ofTwoMembersOfOneNameTheLaterCounts() throws {
        struct Pair: Decodable {
            var a: Int
            var b: Int
        }
        for text in [
            #"{"a":1,"b":2,"a":3}"#, #"{"b":2,"a":1,"a":3}"#, #"{"a":1,"a":3,"b":2}"#, #"{"a":1,"\u0061":3,"b":2}"#,
            #"{"a":9,"a":1,"b":2,"a":3}"#,
        ] {
            let document = try Document(json: text)
            #expect(document["a"] == 3)
            #expect(document["b"] == 2)
            let pair = try Tape(json: Array(text.utf8)).model(Pair.self)
            #expect(pair.a == 3)
            #expect(pair.b == 2)
        }
    }

    @Test(arguments: [2, 63, 64, 65, 1000])
    func repetitionIsSeenAmongManyMembers(count: Int) throws {
        for twin in [0, count / 2, count - 1] {
            let members = (0..<count).map { #""name\#($0)":\#($0)"# } + [#""name\#(twin)":-1"#]
            let text = "{\(members.joined(separator: ","))}"
            let numbers = try Tape(json: Array(text.utf8)).model([String: Int].self)
            #expect(numbers.count == count)
            #expect(numbers["name\(twin)"] == -1)
            #expect(try Document(json: text)["name\(twin)"] == -1)
        }
    }

    @Test func manyMembersTakeNoMoreTimeEachThanFew() throws {
        func time(_ count: Int) throws -> Duration {
            let text = Array("{\((0..<count).map { #""n\#($0)":\#($0)"# }.joined(separator: ","))}".utf8)
            return try ContinuousClock().measure { _ = try Tape(json: text).model([String: Int].self) }
        }
        _ = try time(100)
        let (few, many) = (try time(4000), try time(64_000))
        // Sixteen times the members; squared it would be 256 times the time.
        #expect(many < few * 100)
    }
}
