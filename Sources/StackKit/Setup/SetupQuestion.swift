/// One thing that is asked.
public struct SetupQuestion: Hashable, Sendable {
    /// Its lasting name, such as `storage.root`; also the key in a file of answers.
    public let key: String
    /// The part it belongs to.
    public let section: SetupSection
    /// What is asked, in a few words.
    public let title: String
    /// What somebody needs to know to answer.
    public let help: String
    /// More for those who ask.
    public let more: String
    /// What answers look like.
    public let kind: Kind
    /// The answer that Enter gives where there is none yet; empty for leaving it out, `nil` where there must be one.
    public let standard: String?
    /// Where the answer stands in `stack.yaml`.
    public let field: String

    /// What answers look like.
    public enum Kind: Hashable, Sendable {
        /// Enter goes on.
        case begin
        /// Any text.
        case text
        /// A whole number within bounds.
        case number(ClosedRange<Int>)
        /// Yes or no.
        case flag
        /// One of several, by its number or name.
        case choice([Choice])
        /// Names with commas in between.
        case names
        /// A key, kept in the vault's entry; one that can be made up is made up where none is given.
        case secret(entry: String, isMade: Bool)
        /// Whether the service of that name is to be asked who it is.
        case test(String)
        /// What to do with everything that was answered.
        case review
    }

    /// One of several answers.
    public struct Choice: Hashable, Sendable {
        /// What is kept as the answer.
        public let name: String
        /// What it means.
        public let note: String
    }

    init(
        _ key: String, _ section: SetupSection, _ title: String, _ kind: Kind = .text, standard: String?,
        field: String? = nil, help: String, more: String = ""
    ) {
        (self.key, self.section, self.title, self.kind) = (key, section, title, kind)
        (self.standard, self.field, self.help, self.more) = (standard, field ?? key, help, more)
    }
}

extension SetupQuestion {
    /// Why an answer is none.
    struct Refusal: Error { let message: String }

    /// True for where a service is: nothing means here.
    var isPlace: Bool { key.hasPrefix("services.") && key.hasSuffix(".url") }

    /// The answer in the form it is kept in. An empty text stands for the standard.
    func reading(_ text: String) throws(Refusal) -> String {
        guard !text.isEmpty else {
            if let standard { return standard }
            throw Refusal(message: "There is no usual answer to this: it has to be given.")
        }
        // A dash leaves out what may be left out.
        if text == "-" || isPlace && text.lowercased() == "here", standard == "" { return "" }
        switch kind {
        case .begin, .text, .review: return text
        case .number(let range):
            guard let number = Int(text), range.contains(number) else {
                throw Refusal(message: "A whole number from \(range.lowerBound) to \(range.upperBound) is wanted.")
            }
            return "\(number)"
        case .flag, .test:
            switch text.lowercased() {
            case "y", "yes", "true": return "yes"
            case "n", "no", "false": return "no"
            default: throw Refusal(message: "Answer yes or no.")
            }
        case .choice(let choices): return try Self.choice(text, among: choices)
        case .names: return Self.names(in: text).joined(separator: ", ")
        case .secret:
            guard text == "new" || text == "later" || KeyReference(text) != nil else {
                throw Refusal(message: "A key does not belong here: put it into the vault and \(KeyReference.advice).")
            }
            return text
        }
    }

    private static func choice(_ text: String, among choices: [Choice]) throws(Refusal) -> String {
        if let number = Int(text), choices.indices.contains(number - 1) { return choices[number - 1].name }
        let names = choices.map(\.name)
        if names.contains(text.lowercased()) { return text.lowercased() }
        let hint = text.lowercased().nearest(of: names).map { " Did you mean \($0)?" } ?? ""
        throw Refusal(message: "Choose by number, or by name: \(names.joined(separator: ", ")).\(hint)")
    }

    /// The names of a list, each once.
    static func names(in text: String) -> [String] {
        text.split { $0 == "," || $0.isWhitespace }.map(String.init).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }
}
