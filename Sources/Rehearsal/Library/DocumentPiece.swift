/// Anything a document's member can be made of.
protocol DocumentPiece { var document: Document { get } }

extension Document: DocumentPiece { var document: Document { self } }
extension String: DocumentPiece { var document: Document { .string(self) } }
extension Int: DocumentPiece { var document: Document { .number(Number(self)) } }
extension Double: DocumentPiece { var document: Document { .number(Number(self)) } }
extension Bool: DocumentPiece { var document: Document { .bool(self) } }
extension Moment: DocumentPiece { var document: Document { .string(text) } }
extension Array: DocumentPiece where Element: DocumentPiece {
    var document: Document { .list(map(\.document)) }
}

extension Document {
    /// An object of members whose names all differ; what is `nil` is left out, as the *arrs do.
    static func object(_ pieces: KeyValuePairs<String, (any DocumentPiece)?>) -> Document {
        var members = Members()
        for (name, piece) in pieces { if let piece { members.append(name, piece.document) } }
        return .object(members)
    }

    /// The same object with further members, or other values for those it has.
    func with(_ pieces: KeyValuePairs<String, (any DocumentPiece)?>) -> Document {
        var copy = self
        for (name, piece) in pieces { if let piece { copy[name] = piece.document } }
        return copy
    }

    /// The same object with that member left out.
    func without(_ names: String...) -> Document {
        var members = self.members
        for name in names { members[name] = nil }
        return .object(members)
    }
}
