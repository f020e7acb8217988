/// The attributes of what every answer of Plex comes in.
struct ContainerHead: Decodable {
    var size: Int?
    var totalSize: Int?
}

/// A whole container as it comes in JSON: one object in one member.
struct JSONContainer<Element: PlexElement>: Decodable {
    var head: ContainerHead
    var elements: [Element]

    init(from decoder: any Decoder) throws {
        let outer = try decoder.container(keyedBy: ElementName.self)
        // Nearly everything comes in a `MediaContainer`; the butler's tasks come in `ButlerTasks`.
        let root = outer.contains(.container) ? .container : outer.allKeys.first ?? .container
        head = try outer.decode(ContainerHead.self, forKey: root)
        let lists = try outer.nestedContainer(keyedBy: ElementName.self, forKey: root)
        elements = try Element.names.flatMap { try lists.decode([Element].self, forKey: ElementName(stringValue: $0)) }
    }
}

/// The name of an element in XML and of a list in JSON.
struct ElementName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }

    static let container = Self(stringValue: "MediaContainer")
}

extension Transport {
    /// What an answer's container says itself, whatever it lists.
    ///
    /// - Parameter limit: How much is read of the answer, in bytes.
    func container<Answer: Decodable>(
        _ request: Request, as type: Answer.Type = Answer.self, upTo limit: Int = 1 << 20
    ) async throws -> Answer {
        let response = try await send(request)
        do {
            var bytes = try await response.body.collect(upTo: limit)
            // Some writes are answered with nothing at all.
            if bytes.isEmpty { bytes = Array(#"{"MediaContainer":{}}"#.utf8) }
            let isJSON = bytes.first == UInt8(ascii: "{")
            let tape = try isJSON ? Tape(json: bytes) : Tape(xml: bytes)
            tape.drift = drift
            return try isJSON ? tape.model(InContainer<Answer>.self).content : tape.model()
        } catch {
            throw explain(error, request)
        }
    }
}

/// What a JSON answer says: in its container, or bare as plex.tv answers.
private struct InContainer<Answer: Decodable>: Decodable {
    let content: Answer

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: ElementName.self)
        content =
            members.contains(.container)
            ? try members.decode(Answer.self, forKey: .container) : try Answer(from: decoder)
    }
}
