/// Everything that was answered, as texts by the questions' names; no key is ever among them, only where it is.
public struct SetupAnswers: Hashable, Sendable {
    /// In the order they were given.
    public private(set) var texts = Named<String>()
    /// What the machine suggested.
    public var hints: SetupHints

    /// Nothing is answered yet.
    public init(hints: SetupHints = SetupHints()) { self.hints = hints }

    /// The answer to a question, `nil` for none yet.
    public subscript(key: String) -> String? {
        get { texts[key] }
        set { texts[key] = newValue }
    }

    func isYes(_ key: String) -> Bool { texts[key] == "yes" }

    func names(_ key: String) -> [String] { SetupQuestion.names(in: texts[key] ?? "") }

    /// Pairs written as `name=value`, with commas in between; a name alone stands for itself.
    func pairs(_ key: String) -> [(name: String, value: String)] {
        names(key).map { text in
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            return (sides.first ?? text, sides.last ?? text)
        }
    }

    /// The text where there is one.
    func text(_ key: String) -> String? { texts[key].flatMap { $0.isEmpty ? nil : $0 } }

    func reference(_ key: String) -> KeyReference? { text(key).flatMap { KeyReference($0) } }
}
