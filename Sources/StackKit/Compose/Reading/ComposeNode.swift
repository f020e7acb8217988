/// A value and where it is written: what compose files are while they are interpolated and merged.
struct ComposeNode: Sendable {
    enum Content: Sendable {
        case scalar(Document)
        case list([ComposeNode])
        case object([Member])
    }

    struct Member: Sendable {
        var name: String
        /// Where the name is written.
        var place: ComposePlace
        var value: ComposeNode
    }

    /// What is to become of the value that a file before this one has.
    enum Tag: Sendable { case reset, override }

    var content: Content
    var place: ComposePlace
    var tag: Tag?
    /// How it is written, where that is not what it says: before it was filled in, or `022` for 18.
    var written: String?

    init(_ content: Content, at place: ComposePlace, tag: Tag? = nil) {
        (self.content, self.place, self.tag) = (content, place, tag)
    }

    /// A text in the place of another value.
    init(text: String, at place: ComposePlace) { self.init(.scalar(.string(text)), at: place) }

    var members: [Member] {
        get { if case .object(let members) = content { members } else { [] } }
        set { content = .object(newValue) }
    }

    var list: [ComposeNode] { if case .list(let list) = content { list } else { [] } }

    var scalar: Document? { if case .scalar(let document) = content { document } else { nil } }

    var string: String? { scalar?.string }

    var isNull: Bool { scalar?.isNull ?? false }

    /// The member of that name; `nil` takes it out.
    subscript(name: String) -> ComposeNode? {
        get { members.first { $0.name == name }?.value }
        set {
            var members = members
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, place: value.place, value: value))
            case (nil, nil): return
            }
            content = .object(members)
        }
    }

    /// The value without its places; what is tagged to be reset is left out.
    var document: Document {
        switch content {
        case .scalar(let document): return document
        case .list(let list): return .list(list.lazy.filter { $0.tag != .reset }.map(\.document))
        case .object(let list):
            var members = Members()
            for member in list where member.value.tag != .reset { members.append(member.name, member.value.document) }
            return .object(members)
        }
    }
}
