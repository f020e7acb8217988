import Testing

@testable import Wire

/// Edits made by chance on texts made by chance, with a comment wherever one may stand.
@Suite struct YAMLTextPropertyTests {
    @Test(arguments: 0..<300)
    func anEditDoesWhatItSaysAndKeepsTheComments(_ seed: UInt64) throws {
        var random = SeededDocuments(seed: seed &+ 1000)
        var document: Document = ["root": random.document(depth: 4), "tail": ["x": 1, "y": [2]]]
        var yaml = try YAMLText(Self.commented(document.yaml(), &random))
        #expect(yaml.document == document)
        for _ in 0..<6 {
            let before = yaml.text
            let path = Self.path(in: document, &random)
            if path.count > 1, Bool.random(using: &random) {
                Self.remove(path[...], from: &document)
                #expect(throws: Never.self, "\(before)") { try yaml.remove(path) }
            } else {
                let value = random.document(depth: 2)
                Self.set(path[...], in: &document, to: value)
                #expect(throws: Never.self, "\(value)\n\(before)") { try yaml.set(path, to: value) }
            }
            try #require(yaml.document == document, "\(path)\n\(before)\n->\n\(yaml.text)")
            #expect(try Document(yaml: yaml.text) == document)
            // Before the root and behind the tail nothing is ever part of what is edited.
            #expect(yaml.text.hasPrefix("# first\n") && yaml.text.hasSuffix("# last\n"))
        }
    }

    @Test(arguments: 0..<300)
    func aScalarsEditLeavesEveryOtherLineAlone(_ seed: UInt64) throws {
        var random = SeededDocuments(seed: seed &+ 5000)
        let document: Document = ["root": random.document(depth: 4), "tail": ["x": 1, "y": [2]]]
        var yaml = try YAMLText(Self.commented(document.yaml(), &random))
        let before = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
        try yaml.set(["tail", "x"], to: "changed")
        let after = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(before.count == after.count)
        #expect(zip(before, after).count { $0 != $1 } == 1)
    }

    /// A text with comments between its lines and behind them, where that changes nothing.
    private static func commented(_ yaml: String, _ random: inout SeededDocuments) -> String {
        guard let document = try? Document(yaml: yaml) else { return yaml }
        var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.removeLast()
        var index = 0
        while index < lines.count {
            var tried = lines
            switch Int.random(in: 0..<4, using: &random) {
            case 0: tried[index] += "   # behind"
            case 1: tried.insert("  # between \(index)", at: index)
            case 2: tried.insert("", at: index)
            default: break
            }
            if (try? Document(yaml: tried.joined(separator: "\n") + "\n")) == document { lines = tried }
            index += 2
        }
        return "# first\n" + lines.joined(separator: "\n") + "\n# last\n"
    }

    private static func path(in document: Document, _ random: inout SeededDocuments) -> YAMLText.Path {
        var path: YAMLText.Path = [.name("root")]
        var here = document["root"]
        while Int.random(in: 0..<4, using: &random) > 0 {
            if let member = here.members.randomElement(using: &random) {
                path.append(.name(member.name))
                here = member.value
            } else if let index = here.list.indices.randomElement(using: &random) {
                path.append(.index(index))
                here = here.list[index]
            } else {
                break
            }
        }
        return path
    }

    private static func set(_ path: ArraySlice<YAMLText.Step>, in document: inout Document, to value: Document) {
        switch path.first {
        case .name(let name)?: set(path.dropFirst(), in: &document[name], to: value)
        case .index(let index)?: set(path.dropFirst(), in: &document[index], to: value)
        case nil: document = value
        }
    }

    private static func remove(_ path: ArraySlice<YAMLText.Step>, from document: inout Document) {
        switch (path.first, path.count) {
        case (.name(let name)?, 1): document.members[name] = nil
        case (.index(let index)?, 1): document.list.remove(at: index)
        case (.name(let name)?, _): remove(path.dropFirst(), from: &document[name])
        case (.index(let index)?, _): remove(path.dropFirst(), from: &document[index])
        case (nil, _): break
        }
    }
}
