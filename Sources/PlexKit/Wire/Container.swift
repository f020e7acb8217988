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
        head = try outer.decode(ContainerHead.self, forKey: .container)
        let lists = try outer.nestedContainer(keyedBy: ElementName.self, forKey: .container)
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
    func container<Answer: Decodable>(_ request: Request, as type: Answer.Type = Answer.self) async throws -> Answer {
        let response = try await send(request)
        do {
            let bytes = try await response.body.collect(upTo: 1 << 20)
            let isJSON = bytes.first == UInt8(ascii: "{")
            let tape = try isJSON ? Tape(json: bytes) : Tape(xml: bytes)
            tape.drift = drift
            return try isJSON ? tape.model(InContainer<Answer>.self).content : tape.model()
        } catch {
            throw explain(error, request)
        }
    }
}

private struct InContainer<Answer: Decodable>: Decodable {
    let content: Answer

    enum CodingKeys: String, CodingKey { case content = "MediaContainer" }
}
