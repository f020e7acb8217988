extension Transport {
    /// Everything an answer lists under the element's name.
    func list<Element: PlexElement>(_ request: Request, of type: Element.Type = Element.self) async throws -> [Element]
    {
        try await Listing<Element>(request: request, transport: self).all()
    }

    /// The first thing an answer lists. Throws `ServiceError`, `.notFound` where it lists none.
    func first<Element: PlexElement>(_ request: Request, of type: Element.Type = Element.self) async throws -> Element {
        guard let element = try await list(request, of: type).first else {
            throw ServiceError(
                .notFound, attempted: request.line, advice: "Look whether it was deleted meanwhile: nothing came.")
        }
        return element
    }
}

extension Bool {
    /// As Plex's queries have it.
    var digit: Int { self ? 1 : 0 }
}
