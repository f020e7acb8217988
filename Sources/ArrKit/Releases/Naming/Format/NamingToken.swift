/// A name in braces with its dressing, as `{[Quality Full]}` or `{Episode.Title:30}`.
struct NamingToken: Hashable, Sendable {
    var name: Name
    /// An opening around the braces that is written only where there is something to write: `{edition-` or `{imdb-`.
    /// Radarr.
    var tag: [UInt8] = []
    /// Stands before what is written, where anything is.
    var prefix: [UInt8] = []
    /// Stands behind what is written, where anything is.
    var suffix: [UInt8] = []
    /// Takes the place of spaces in what is written; empty for spaces themselves.
    var separator: [UInt8] = []
    var letters: Letters = .asTheyAre
    /// What follows a colon; its meaning depends on the name.
    var argument: String?

    /// The name's own spelling decides how the letters of what is written are.
    enum Letters: Hashable, Sendable { case asTheyAre, small, capital }

    /// With nothing inside the braces but the name, some names fall back on a word of their own.
    var isUndressed: Bool { prefix.isEmpty && suffix.isEmpty }
}

extension NamingToken {
    init(_ shape: NamingScan.Shape, named name: Name, in bytes: [UInt8]) {
        self.name = name
        prefix = Array(bytes[shape.prefix])
        suffix = Array(bytes[shape.suffix])
        argument = shape.argument.map { String(decoding: bytes[$0], as: UTF8.self) }
        let parting = bytes[shape.separator]
        separator = parting.allSatisfy { $0 == UInt8(ascii: " ") } ? [] : Array(parting)
        let word = bytes[shape.token].filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        if word.allSatisfy({ $0 >= 0x61 }) {
            letters = .small
        } else if word.allSatisfy({ $0 < 0x61 }) {
            letters = .capital
        }
    }
}
