extension PlexServer {
    /// The folders of the machine, as a person who sets up a library looks through them.
    func browseRoutes(_ router: inout Router) {
        router.on(.get, "/services/browse") { [self] call in browse("/", call) }
        router.on(.get, "/services/browse/{}") { [self] call in
            guard let path = Self.decoded(call.parameters[0]) else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            return browse(path, call)
        }
    }

    private func browse(_ path: String, _ call: Call) -> Answer {
        let folder = path.hasSuffix("/") ? path : path + "/"
        let known = [seed.paths.plexFilms, seed.paths.plexShows, "/media/kids", "/media/other", "/data"]
        let names = Set(
            known.filter { $0.hasPrefix(folder) }.compactMap { $0.dropFirst(folder.count).split(separator: "/").first })
        let paths = names.sorted().map { name in
            Document.object([
                "key": "/services/browse/\(Self.encoded(folder + name))", "path": folder + name, "title": String(name),
                "home": false, "network": false,
            ])
        }
        return Answer(content: .container(.object(["size": paths.count]), name: "Path", Listing(paths)))
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    private static func decoded(_ text: String) -> String? {
        var (bits, count, bytes) = (0, 0, [UInt8]())
        for character in text where character != "=" {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            (bits, count) = (bits << 6 | value, count + 6)
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            bits &= (1 << count) - 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var encoded = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let three = bytes[start..<min(start + 3, bytes.count)]
            let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
            for place in 0..<4 { encoded.append(place <= three.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=") }
        }
        return encoded
    }
}
