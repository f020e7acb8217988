/// A configuration's text while it is brought up to date: YAML is edited in place, so that comments survive; JSON has
/// none and is written anew, as is YAML of which the text does not matter.
struct ConfigText {
    private enum Form {
        case yaml(YAMLText)
        case tree(Document)
    }

    private var form: Form
    private let isJSON: Bool

    /// Throws `SyntaxError`.
    init(_ bytes: [UInt8], source: String, inPlace: Bool = true) throws(SyntaxError) {
        isJSON = source.hasSuffix(".json")
        if isJSON {
            form = .tree(try Document(json: bytes, source: source))
        } else if inPlace {
            form = .yaml(try YAMLText(String(decoding: bytes, as: UTF8.self), source: source))
        } else {
            form = .tree(try Document(yaml: bytes, source: source))
        }
    }

    /// The text with every edit so far.
    var text: String {
        switch form {
        case .yaml(let text): text.text
        case .tree(let document): isJSON ? document.json(indented: true) + "\n" : document.yaml()
        }
    }

    /// What it says.
    var document: Document {
        switch form {
        case .yaml(let text): text.document
        case .tree(let document): document
        }
    }

    /// Gives a member another name in the place it has, where it is there and the new name is not.
    mutating func rename(_ path: YAMLText.Path, to name: String) throws(YAMLText.EditError) {
        let parent = document.value(at: path.dropLast())
        guard case .name(let old)? = path.last, parent.members[old] != nil, parent.members[name] == nil else { return }
        try edit { text throws(YAMLText.EditError) in
            try text.rename(path, to: name)
        } or: { document in
            document.change(at: path.dropLast()) { $0.members.rename(old, to: name) }
        }
    }

    /// Gives a path a value.
    mutating func set(_ path: YAMLText.Path, to value: Document) throws(YAMLText.EditError) {
        try edit { text throws(YAMLText.EditError) in
            try text.set(path, to: value)
        } or: { document in
            document.change(at: path[...]) { $0 = value }
        }
    }

    private mutating func edit(
        _ yaml: (inout YAMLText) throws(YAMLText.EditError) -> Void, or tree: (inout Document) -> Void
    ) throws(YAMLText.EditError) {
        switch form {
        case .yaml(var text):
            try yaml(&text)
            form = .yaml(text)
        case .tree(var document):
            tree(&document)
            form = .tree(document)
        }
    }
}

extension Document {
    /// `.null` where there is nothing.
    fileprivate func value(at path: ArraySlice<YAMLText.Step>) -> Document {
        path.reduce(self) { value, step in
            switch step {
            case .name(let name): value[name]
            case .index(let index): value[index]
            }
        }
    }

    fileprivate mutating func change(at path: ArraySlice<YAMLText.Step>, _ edit: (inout Document) -> Void) {
        switch path.first {
        case .name(let name)?: self[name].change(at: path.dropFirst(), edit)
        case .index(let index)?: self[index].change(at: path.dropFirst(), edit)
        case nil: edit(&self)
        }
    }
}
