extension PlexServer {
    func byteRoutes(_ router: inout Router) {
        router.on(.get, "/library/metadata/{}/file") { [self] call in
            guard let url = call.value("url") else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            return Self.picture(state.withLock { $0.holdings.bytes[url] })
        }
        for member in ["thumb", "art", "banner", "clearLogo", "squareArt", "theme"] {
            router.on(.get, "/library/metadata/{}/\(member)/{}") { [self] call in
                let key = Int(call.parameters[0]) ?? 0
                let bytes = state.withLock { state -> [UInt8]? in
                    let list = PlexArtwork.kinds.first { ($0.member ?? $0.element) == member }?.list
                    return list.flatMap { state.holdings.shown[key]?[$0] }.flatMap { state.holdings.bytes[$0] }
                }
                return Self.picture(bytes)
            }
        }
        for path in [
            "/photo/:/transcode", "/services/ultrablur/image", "/library/media/{}/chapterImages/{}",
            "/library/parts/{}/indexes/{}",
            "/library/parts/{}/indexes/{}/{}", "/library/sections/{}/composite/{}",
            "/library/collections/{}/composite/{}",
        ] {
            router.on(.get, path) { _ in Self.picture(nil) }
        }
        router.on(.get, "/services/ultrablur/colors") { call in
            guard call.value("url") != nil else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            let colors: Document = [
                "topLeft": "2a1b40", "topRight": "40301b", "bottomRight": "1b402a", "bottomLeft": "301b40",
            ]
            return Answer(content: .container(["size": 1], name: "UltraBlurColors", Listing([colors])))
        }
        router.on(.get, "/library/parts/{}/{}/{}") { call in
            let whole = Self.file(Int(call.parameters[0]) ?? 0)
            guard let range = call.headers["Range"], range.hasPrefix("bytes="),
                let start = range.dropFirst(6).split(separator: "-").first.flatMap({ Int($0) })
            else { return .bytes(whole, type: "video/x-matroska") }
            guard start < whole.count else { throw Refusal(answer: Self.notFound.with(status: 416)) }
            return .bytes(Array(whole[start...]), type: "video/x-matroska").with(status: 206)
                .with(header: "Content-Range", "bytes \(start)-\(whole.count - 1)/\(whole.count)")
        }
    }

    /// A little of a file, the same each time: nobody wants gigabytes of a rehearsal.
    private static func file(_ part: Int) -> [UInt8] {
        Array(repeating: Array("part \(part) of the rehearsal\n".utf8), count: 4096).flatMap { $0 }
    }

    /// What was uploaded, or one grey dot.
    private static func picture(_ bytes: [UInt8]?) -> Answer {
        if let bytes, !bytes.isEmpty { return .bytes(bytes, type: "image/jpeg") }
        return .bytes(
            Array("GIF89a".utf8) + [
                1, 0, 1, 0, 0x80, 0, 0, 0x80, 0x80, 0x80, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0,
                0x3B,
            ], type: "image/gif")
    }
}

extension Answer {
    static func bytes(_ bytes: [UInt8], type: String) -> Answer {
        Answer(content: .stream(Body(bytes), type: type))
    }
}
