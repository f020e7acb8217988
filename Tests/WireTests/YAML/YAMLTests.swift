import Testing

@testable import Wire

@Suite struct YAMLTests {
    private func read(_ text: String) throws -> Document { try Document(yaml: text) }

    private func failure(_ text: String) throws -> SyntaxError {
        try #require(throws: SyntaxError.self) { try Document(yaml: Array(text.utf8), source: "stack.yaml") }
    }

    @Test func collectionsKeepTheirOrder() throws {
        let document = try read("b: 1\na:\n- x\n- {d: 2, c: [3]}\n")
        #expect(document == ["b": 1, "a": ["x", ["d": 2, "c": [3]]]])
        #expect(document.members.names == ["b", "a"])
        #expect(document["a"][1].members.names == ["d", "c"])
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "~", "null", "Null", "NULL"])
    func nothingIsNull(_ text: String) throws { #expect(try read(text) == .null) }

    @Test func onlyTheSchemasWordsAreBooleans() throws {
        #expect(try read("[true, True, FALSE, false]") == [true, true, false, false])
        #expect(try read("[yes, no, on, off, y, N, tRUE]") == ["yes", "no", "on", "off", "y", "N", "tRUE"])
    }

    @Test(arguments: [
        ("12", "12"), ("-3", "-3"), ("+1", "1"), ("0", "0"), ("-0", "-0"), ("1.10", "1.10"), (".5", "0.5"),
        ("-.5", "-0.5"),
        ("5.", "5.0"), ("1e3", "1e3"), ("1.5E-7", "1.5E-7"), ("0x1F", "31"), ("0o17", "15"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
    func numbersBecomeLiteralsThatJSONKnows(_ text: String, _ literal: String) throws {
        let document = try read("a: \(text)")
        #expect(document["a"] == .number(Number(literal: literal)))
        #expect(try Document(json: document.json()) == document)
    }

    @Test(arguments: [
        "0755", "022", "1_000", "22:22", ".inf", "-.inf", ".nan", "1.2.3", "0x", "0xg", "0o8", "1e", "+", ".",
        "2024-01-02",
        "0xFFFFFFFFFFFFFFFFF", "1.0.", "--1",
    ])
    func whatIsNoNumberOfJSONStaysText(_ text: String) throws {
        #expect(try read("a: \(text)")["a"] == .string(text))
    }

    @Test func whatIsQuotedIsText() throws {
        #expect(try read(#"["1", 'true', "null", "~", ""]"#) == ["1", "true", "null", "~", ""])
        #expect(try read("a: |\n  1\n") == ["a": "1\n"])
    }

    @Test func blockScalarsKeepOrFoldTheirLines() throws {
        #expect(
            try read("a: |-\n  x\n   y\nb: >\n  x\n  y\nc: |+\n  z\n\n") == ["a": "x\n y", "b": "x y\n", "c": "z\n\n"])
    }

    @Test func aliasesRepeatWhatTheyPointAt() throws {
        #expect(try read("a: &x {b: [1]}\nc: *x\nd: *x") == ["a": ["b": [1]], "c": ["b": [1]], "d": ["b": [1]]])
        #expect(try read("- &x 1\n- *x\n- &x 2\n- *x") == [1, 1, 2, 2])
    }

    @Test func mergedMembersStandWhereTheMergeDoesAndYieldToOwnOnes() throws {
        let text = "base: &b {x: 1, y: 2}\na:\n  first: 0\n  <<: *b\n  y: 3\n  last: 4\n"
        let merged = try read(text)["a"]
        #expect(merged == ["first": 0, "x": 1, "y": 3, "last": 4])
        #expect(merged.members.names == ["first", "x", "y", "last"])
    }

    @Test func ofSeveralMergedObjectsTheFirstWins() throws {
        let text = "- &a {x: 1}\n- &b {<<: *a, x: 2, z: 3}\n- {<<: [*a, *b], w: 0}\n"
        #expect(try read(text)[2] == ["x": 1, "z": 3, "w": 0])
        #expect(try read("'<<': 1") == ["<<": 1])
        #expect(try failure("<<: 1").message.contains("object"))
        #expect(try failure("a: &l [1]\nb: {<<: *l}").message.contains("object"))
    }

    @Test func aDuplicateKeyNamesBothPlaces() throws {
        let error = try failure("a:\n  image: x\n  ports: []\n  image: y\n")
        #expect(error.message.contains("`image`"))
        #expect(error.message.contains("2:3"))
        #expect((error.line, error.column) == (4, 3))
        #expect(error.excerpt == "  image: y")
        _ = try failure("{1: a, '1': b}")
    }

    @Test func tagsOfTheSchemaAreHonoured() throws {
        #expect(
            try read("[!!str 1, !!int '2', !!float 1.5, !!bool 'true', !!null '', ! 3]") == [
                "1", 2, 1.5, true, nil, "3",
            ])
        #expect(try read("!!map {a: !!seq [1]}") == ["a": [1]])
        #expect(try failure("!!int x").message.contains("!!int"))
        #expect(try failure("!!seq {}").message.contains("!!seq"))
    }

    @Test func composeTagsAreReadThroughAndOthersRefused() throws {
        #expect(
            try read("ports: !reset []\nimage: !override x\nn: !reset null") == ["ports": [], "image": "x", "n": nil])
        #expect(try failure("key: !secret api_key").message.contains("!secret"))
        #expect(try failure("key: !ENV [a]").message.contains("!ENV"))
    }

    @Test func aSecondDocumentIsReadOnlyWhereAllAreAskedFor() throws {
        let text = "a: 1\n---\nb: 2\n...\n---\n- &x 1\n"
        #expect(try failure(text).line == 3)
        #expect(try Document.all(yaml: Array(text.utf8)) == [["a": 1], ["b": 2], [1]])
        #expect(try Document.all(yaml: []) == [])
        #expect(throws: SyntaxError.self) { try Document.all(yaml: Array("- &x 1\n---\n- *x\n".utf8)) }
    }

    @Test func aKeyThatIsNoTextIsRefused() throws {
        #expect(try failure("? [a, b]\n: 1").message.contains("key"))
        #expect(try failure("&k a: 1\n*k : 2").message.contains("key"))
    }

    @Test func everyNodeHasItsPlace() throws {
        let tape = try Tape(yaml: Array("# é\nname: \"é\"\nports:\n  - 80\n  - é: x\n".utf8))
        #expect(tape.marks.count == tape.nodes.count)
        let places = (0..<tape.nodes.count).map { ("\(tape.text($0))", tape.marks[$0].line, tape.marks[$0].column) }
        #expect(places.contains { $0 == ("80", 4, 5) })
        #expect(places.contains { $0 == ("é", 2, 7) })
        #expect(places.contains { $0 == ("x", 5, 8) })
    }

    @Test func aFieldThatDoesNotFitIsShownWithItsLine() throws {
        struct Stack: Decodable { var port: Int }
        let tape = try Tape(yaml: Array("\nport: many\n".utf8), isStrict: true)
        let error = try #require(throws: (any Error).self) { try tape.strictModel(Stack.self) }
        let first = try #require((error as? Mismatches)?.all.first)
        #expect((first.line, first.column) == (2, 7))
    }

    @Test func aTabInTheIndentationIsNamed() throws {
        let error = try failure("a:\n\tb: 1\n")
        #expect(error.message.contains("tab"))
        #expect(error.line == 2)
        #expect(error.excerpt == "\tb: 1")
        #expect(error.description.hasPrefix("stack.yaml:2:"))
    }

    @Test(arguments: [
        "a: b: c", "a: [1", "a: 'x", "a: *nope", "- a\nb: 1", "a: @x", "%YAML 9", "{a: 1", "a: |\n x\n  - y: [",
        "\u{1}",
        "a: \"\\q\"", "- - -\n a", "&a",
    ])
    func brokenTextIsAnErrorWithAPlaceOrIsRead(_ text: String) throws {
        do { _ = try read(text) } catch let error as SyntaxError {
            #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty)
        }
    }

    @Test func bytesThatAreNotUTF8AreAnErrorWithTheirPlace() throws {
        let error = try #require(throws: SyntaxError.self) {
            try Document(yaml: Array("a: 1\nb: ".utf8) + [0xFF, 0x0A])
        }
        #expect((error.line, error.column) == (2, 4))
    }

    @Test func aMarkOfByteOrderIsNoText() throws {
        #expect(try read("\u{FEFF}a: 1") == ["a": 1])
    }

    @Test func everyCutOfATextIsReadOrRefused() throws {
        let text = Array(
            "%YAML 1.2\n---\na: &x [1, 'é', \"\\u00e9\"]\nb: !!str |\n  t\nc: *x\n? k\n: {<<: {z: 1}}\n".utf8)
        _ = try Document(yaml: text)
        for length in 0..<text.count { _ = try? Document(yaml: Array(text[..<length])) }
        for place in text.indices {
            var broken = text
            broken[place] ^= 0x80
            #expect(throws: SyntaxError.self, "\(place)") { try Document(yaml: broken) }
        }
    }

    @Test func depthIsBounded() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(throws: Never.self) { try Document(yaml: nested(YAMLReader.depthLimit)) }
        #expect(try failure(nested(YAMLReader.depthLimit + 1)).message.contains("levels deep"))
        #expect(try failure(String(repeating: "[", count: 100_000)).message.contains("levels deep"))
        #expect(try failure(String(repeating: "- ", count: 10_000)).message.contains("levels deep"))
    }

    @Test func aliasesMultiplyWithinBounds() throws {
        let bomb = "a0: &a0 [x, x]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        #expect(try failure(bomb).message.contains("aliases"))
        let deep = "a0: &a0 [x]\n" + (1...600).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(throws: SyntaxError.self) { try Document(yaml: deep) }
        let merged = "a0: &a0 {x: 1}\n" + (1...40).map { "a\($0): &a\($0) {<<: [*a\($0 - 1), *a\($0 - 1)]}\n" }.joined()
        #expect(throws: SyntaxError.self) { try Document(yaml: merged) }
        #expect(try failure("&a [*a]").message.contains("inside"))
    }

    @Test func aTextThatIsTooLargeIsRefused() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLReader.sizeLimit + 1)
        #expect(throws: SyntaxError.self) { try Document(yaml: bytes) }
    }
}
