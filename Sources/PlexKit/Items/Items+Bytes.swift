extension Place<Item> {
    /// A file's bytes as they arrive, however large it is. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - part: As an item listed it.
    ///   - start: How many bytes are had already.
    public func download(_ part: Part, from start: Int64 = 0) async throws -> Body {
        guard let key = part.key else {
            throw ServiceError(
                .invalid, attempted: "library/parts/\(part.id)", advice: "Read the item anew: the file has no address.")
        }
        var request = Request(.get, key, query: ["download": 1], streams: true)
        if start > 0 { request.headers["Range"] = "bytes=\(start)-" }
        let response = try await transport.send(request)
        // The whole file from its beginning would be taken for its rest.
        guard start == 0 || response.status == 206 else {
            throw ServiceError(
                .rejected, attempted: request.line, status: response.status,
                advice: "Begin at the first byte: something in between does not give parts of files.")
        }
        return response.body
    }

    /// A picture's bytes as they arrive, made to fit by the server. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - path: Below the server's address, such as an item's `thumb` or an artwork's `key`.
    ///   - size: The width and height in pixels that it fits into; `nil` for the picture as it is.
    public func picture(_ path: String, fitting size: (width: Int, height: Int)? = nil) async throws -> Body {
        guard let size else { return try await transport.send(Request(.get, path, streams: true)).body }
        let query: Query = ["url": path, "width": size.width, "height": size.height, "minSize": 1, "upscale": 1]
        return try await transport.send(Request(.get, "photo/:/transcode", query: query, streams: true)).body
    }

    /// The picture of a chapter. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - chapter: Counted from 1.
    ///   - version: As an item listed it.
    public func picture(ofChapter chapter: Int, of version: Media) async throws -> Body {
        try await picture("library/media/\(version.id)/chapterImages/\(chapter)")
    }

    /// All previews of a file, in Roku's BIF format. Throws `ServiceError`, `.notFound` where none were made.
    public func previews(of part: Part) async throws -> Body {
        try await picture("library/parts/\(part.id)/indexes/sd")
    }

    /// The preview of a file at a moment. Throws `ServiceError`, `.notFound` where none were made.
    ///
    /// - Parameter offset: In milliseconds.
    public func preview(of part: Part, at offset: Int) async throws -> Body {
        try await picture("library/parts/\(part.id)/indexes/sd/\(offset)")
    }

    /// The colours of a background that fits a picture. Throws `ServiceError`.
    ///
    /// - Parameter path: Below the server's address, or a whole address.
    public func ultraBlurColors(of path: String) async throws -> UltraBlurColors {
        try await transport.first(
            Request(.get, "services/ultrablur/colors", query: ["url": path], deadline: deadline))
    }
}

extension Place<Item> {
    /// A background in these colours, as a PNG's bytes. Throws `ServiceError`.
    public func picture(in colors: UltraBlurColors, width: Int, height: Int) async throws -> Body {
        let query: Query = [
            "topLeft": colors.topLeft, "topRight": colors.topRight, "bottomRight": colors.bottomRight,
            "bottomLeft": colors.bottomLeft, "width": width, "height": height,
        ]
        return try await transport.send(Request(.get, "services/ultrablur/image", query: query, streams: true)).body
    }
}

extension UltraBlurColors: PlexElement {
    static let names = ["UltraBlurColors"]
}
