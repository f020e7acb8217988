/// A choice among a few words.
protocol Word: ConfigValue, RawRepresentable<String>, CaseIterable {
    /// What stands in for a word that is none of them, in a reading that fails for it.
    static var blank: Self { get }
}

extension Word {
    static var shape: Shape { .words(names) }

    init(reading decoder: any Decoder) throws {
        let text = try String(reading: decoder)
        if let value = Self(rawValue: text) {
            self = value
            return
        }
        let hint = text.nearest(of: Self.names).map { "did you mean `\($0)`?" }
        decoder.object(hint ?? "write \(Self.names.map { "`\($0)`" }.joined(separator: " or "))")
        self = Self.blank
    }

    var written: Document { Document(rawValue) }

    private static var names: [String] { allCases.map(\.rawValue) }
}
