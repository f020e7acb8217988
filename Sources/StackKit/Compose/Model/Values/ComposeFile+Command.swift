extension ComposeFile {
    /// What is run, in one of the two ways to write it.
    ///
    /// They are kept apart: a health check's text is run by a shell, and a command's is split into words.
    public enum Command: Hashable, Sendable {
        /// One text.
        case text(String)
        /// The program and its arguments.
        case words([String])
    }
}

extension ComposeFile.Command: ComposeValue {
    init?(compose document: Document) {
        switch document {
        case .string(let text): self = .text(text)
        case .list(let list):
            let words = list.compactMap(\.string)
            guard words.count == list.count else { return nil }
            self = .words(words)
        default: return nil
        }
    }

    var composed: Document {
        switch self {
        case .text(let text): .string(text)
        case .words(let words): .list(words.map(Document.string))
        }
    }
}
