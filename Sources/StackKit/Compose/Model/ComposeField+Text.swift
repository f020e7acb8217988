extension ComposeField {
    /// A list of texts that may be written as numbers, such as ports and group ids.
    init(_ name: String, texts path: any WritableKeyPath<Record, [String]> & Sendable) {
        self.init(name: name) { record, document in
            guard case .list(let list) = document else { return false }
            let texts = list.compactMap(\.composeText)
            guard texts.count == list.count else { return false }
            record[keyPath: path] = texts
            return true
        } write: { record in
            let texts = record[keyPath: path]
            return texts.isEmpty ? .none : .some(.list(texts.map(Document.string)))
        }
    }
}

extension ComposeField {
    /// A text that may be written as a number.
    init(_ name: String, text path: any WritableKeyPath<Record, String?> & Sendable) {
        self.init(name: name) { record, document in
            guard let text = document.composeText else { return false }
            record[keyPath: path] = text
            return true
        } write: {
            $0[keyPath: path].map(Document.string)
        }
    }
}
