/// A part of the configuration with keys of its own.
protocol ConfigSection: ConfigValue {
    /// What holds where nothing is written.
    init()

    /// Its name among the schema's definitions.
    static var name: String { get }
    /// What it is about, in a sentence.
    static var note: String { get }
    /// Its keys, in the order they are written.
    static var fields: [ConfigField<Self>] { get }

    /// Objects to what does not go together.
    func check(_ decoder: any Decoder)
}

extension ConfigSection {
    static var outline: Outline { Outline(name: name, note: note, entries: fields.map(\.entry)) }
    static var shape: Shape { .section(outline) }

    init(reading decoder: any Decoder) throws {
        self.init()
        try read(decoder)
    }

    mutating func read(_ decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Name.self)
        for field in Self.fields { try field.read(&self, members) }
        check(decoder)
    }

    var written: Document {
        .object(Members(Self.fields.map { ($0.name, $0.write(self)) }.filter { !$0.1.isNull }))
    }

    func check(_ decoder: any Decoder) {}
}

/// A key of the file, whether the schema or the file's author named it.
struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init(_ name: String) { stringValue = name }
    init?(intValue: Int) { nil }
}
