/// What a fake says, before it is put into bytes: faults can still change it, and a long list is not yet made up.
struct Answer: Sendable {
    enum Content: Sendable {
        case nothing
        case document(Document)
        case listing(Listing)
        /// A Plex container: its own members, the name of its list and the list.
        case container(Document, name: String, Listing)
        case text(String, type: String)
        case stream(Body, type: String)
    }

    var status = 200
    var headers: Headers = [:]
    var content = Content.nothing

    static func document(_ document: Document, status: Int = 200) -> Answer {
        Answer(status: status, content: .document(document))
    }

    static func list(_ listing: Listing) -> Answer { Answer(content: .listing(listing)) }
    static func list(_ documents: [Document]) -> Answer { .list(Listing(documents)) }

    static func text(_ text: String, type: String, status: Int = 200) -> Answer {
        Answer(status: status, content: .text(text, type: type))
    }

    static let empty = Answer()

    /// The same answer with something done to its document, or to every document of its list.
    func mapping(_ change: @escaping @Sendable (Document) -> Document) -> Answer {
        var copy = self
        switch content {
        case .document(let document): copy.content = .document(change(document))
        case .listing(let listing): copy.content = .listing(listing.mapping(change))
        case .container(let members, let name, let listing):
            copy.content = .container(members, name: name, listing.mapping(change))
        case .nothing, .text, .stream: break
        }
        return copy
    }
}
