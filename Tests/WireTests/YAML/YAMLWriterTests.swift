import Testing

@testable import Wire

@Suite struct YAMLWriterTests {
    @Test func itWritesAsPeopleDo() {
        let stack: Document = [
            "services": [
                "sonarr": [
                    "image": "linuxserver/sonarr:4.0", "ports": ["8989:8989"],
                    "environment": ["PUID": "1000", "TZ": "Europe/Berlin"],
                    "command": nil, "labels": [:], "volumes": [["type": "bind", "source": "/data"]],
                    "note": "one\ntwo\n",
                ]
            ], "networks": [],
        ]
        #expect(
            stack.yaml() == """
                services:
                  sonarr:
                    image: linuxserver/sonarr:4.0
                    ports:
                      - "8989:8989"
                    environment:
                      PUID: "1000"
                      TZ: Europe/Berlin
                    command: null
                    labels: {}
                    volumes:
                      - type: bind
                        source: /data
                    note: |
                      one
                      two
                networks: []

                """)
    }

    @Test(arguments: [
        "yes", "No", "on", "OFF", "y", "null", "~", "", "1", "1.10", "0755", "1_000", "22:22", "2024-01-02", "-x",
        "? a", ": a", "a: b",
        "a #b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "[a", "{a", "'a", "\"a", " a", "a ", "a:", "...",
        "---", "<<", "=",
        ".inf", "0x1F", "true",
    ])
    func whatWouldReadAsSomethingElseIsQuoted(_ text: String) throws {
        let yaml = Document.object(Members([("a", .string(text))])).yaml()
        #expect(yaml.dropFirst(3).first == "\"" || yaml.dropFirst(3).first == "'", "\(yaml)")
        #expect(try Document(yaml: yaml)["a"] == .string(text))
    }

    @Test(arguments: [
        "a", "a b", "/data:/x", "192.168.1.1", "http://sonarr:8989/", "it's", "a, b", "é€😀", "1.2.3", "4k", "a#b", "v1",
    ])
    func whatIsSafeStaysPlain(_ text: String) throws {
        #expect(Document.string(text).yaml() == text + "\n")
        #expect(try Document(yaml: text) == .string(text))
    }

    @Test(arguments: [
        "a\nb", "a\n", "a\n\n", "\na", " a\nb", "a\n b\n", "\n", "\n\n", "a\r\nb", "a\tb\nc", "a \nb", "# a\nb",
        "a\u{85}b\nc", "a\n\n\nb", "\n a",
        "---\na", "a\n---\n",
    ])
    func severalLinesComeBackAsTheyWere(_ text: String) throws {
        let documents: [Document] = [
            .string(text), ["a": .string(text), "b": 1], [.string(text), 1],
            [["k": .string(text), "l": [.string(text)]]],
            [[.string(text)], 2],
        ]
        for document in documents { #expect(try Document(yaml: document.yaml()) == document, "\(document.yaml())") }
    }

    @Test func aLongKeyComesBack() throws {
        var document: Document = ["a": ["b": 2]]
        document["a"][String(repeating: "k", count: 3000)] = ["x": [1]]
        document["a"]["c"] = "d"
        #expect(try Document(yaml: document.yaml()) == document)
    }

    @Test(arguments: 0..<400)
    func whatIsWrittenIsReadBackTheSame(_ seed: UInt64) throws {
        var random = SeededDocuments(seed: seed)
        let document = random.document(depth: 4)
        let yaml = document.yaml()
        let read = try Document(yaml: yaml)
        #expect(read == document, "\(yaml)")
        #expect(read.yaml() == yaml)
    }
}

/// Documents made by chance, the same for each seed, with the texts that trouble YAML among them.
struct SeededDocuments: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    private static let texts = [
        "a", "sonarr", "yes", "1.5", "", "a: b", "x #y", "- z", "line\nline\n", "  lead\nb", "é€😀", "tab\there",
        "\u{1}", "'q'", "\"d\"", "[x]",
        "{y}", "a,b", "~", "null", "0755", "2020-01-01", "end:", "\\", "\n", "a\n\n", "\u{301}x", " \u{301}",
        ": \u{301}", "a\u{2028}b", "%x", "!t",
        "&a", "*a", "?", "-", "|x", ">", "...", "--- a", "\u{FEFF}", "1e5", "key with blanks", "22:22",
    ]

    mutating func text() -> String { Self.texts.randomElement(using: &self) ?? "" }

    mutating func document(depth: Int) -> Document {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &self) {
        case 0: .null
        case 1: .bool(Bool.random(using: &self))
        case 2: Document(Int.random(in: -1000...1000, using: &self))
        case 3, 4: .string(text())
        case 5, 6: .list((0..<Int.random(in: 0...4, using: &self)).map { _ in document(depth: depth - 1) })
        default:
            .object(
                Members((0..<Int.random(in: 0...4, using: &self)).map { _ in (text(), document(depth: depth - 1)) }))
        }
    }
}
