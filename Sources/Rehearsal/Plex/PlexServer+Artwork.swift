/// A kind of pieces an item shows: the list of them, the one that is shown, and the item's member that says where it is.
struct PlexArtwork {
    let list: String
    let element: String
    let member: String?
    /// As an item's `Image` names it.
    let type: String?

    static let kinds = [
        PlexArtwork(list: "posters", element: "poster", member: "thumb", type: "coverPoster"),
        PlexArtwork(list: "arts", element: "art", member: "art", type: "background"),
        PlexArtwork(list: "clearLogos", element: "clearLogo", member: nil, type: "clearLogo"),
        PlexArtwork(list: "squareArts", element: "squareArt", member: nil, type: "backgroundSquare"),
        PlexArtwork(list: "banners", element: "banner", member: "banner", type: nil),
        PlexArtwork(list: "themes", element: "theme", member: "theme", type: nil),
    ]
}

extension PlexServer {
    func artworkRoutes(_ router: inout Router) {
        for kind in PlexArtwork.kinds {
            router.on(.get, "/library/metadata/{}/\(kind.list)") { [self] call in
                let all = pieces(kind, of: try subject(call))
                let name = kind.list == "themes" ? "Track" : "Photo"
                return Answer(
                    content: .container(
                        .object(["size": all.count, "identifier": "com.plexapp.plugins.library"]), name: name,
                        Listing(all)))
            }
            router.on(.post, "/library/metadata/{}/\(kind.list)") { [self] call in try upload(kind, call) }
            router.on(.put, "/library/metadata/{}/\(kind.element)") { [self] call in
                let key = try subject(call)
                guard let url = call.value("url"), kind.list != "themes",
                    pieces(kind, of: key).contains(where: { $0["ratingKey"].string == url })
                else { throw Refusal(answer: Self.notFound.with(status: 400)) }
                show(url, kind, key, call)
                return .empty
            }
            router.on(.delete, "/library/metadata/{}/\(kind.member ?? kind.element)") { [self] call in
                show("", kind, try subject(call), call)
                return .empty
            }
        }
    }

    /// The item or collection in the path.
    private func subject(_ call: Call) throws(Refusal) -> Int {
        if let group = try? group(call) { return group.key }
        guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
        return key
    }

    /// What an agent has, and what was uploaded.
    private func pieces(_ kind: PlexArtwork, of key: Int) -> [Document] {
        let (uploads, shown) = state.withLock { state in
            (state.holdings.uploads[key]?[kind.list] ?? [], state.holdings.shown[key]?[kind.list])
        }
        let own = (kind.list == "themes" ? 0..<0 : 0..<2).map { number -> Document in
            let url = "metadata://\(kind.list)/tv.plex.agents.movie_\(Dice(seed: 0, key, salt: 12).hex(UInt64(number)))"
            return .object([
                "key": "/library/metadata/\(key)/file?url=\(PercentEncoding.segment(url))", "ratingKey": url,
                "provider": "tv.plex.agents.movie",
                "thumb": "/library/metadata/\(key)/file?url=\(PercentEncoding.segment(url))",
            ])
        }
        return (own + uploads).enumerated().map { place, piece in
            let isShown = shown.map { $0 == piece["ratingKey"].string } ?? (place == 0)
            return piece.with(["selected": isShown])
        }
    }

    private func upload(_ kind: PlexArtwork, _ call: Call) throws(Refusal) -> Answer {
        let key = try subject(call)
        let url = call.value("url")
        guard url != nil || !call.body.isEmpty else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        let name =
            "upload://\(kind.list)/\(Dice(seed: UInt64(call.body.count), key, salt: 13).hex(UInt64(url?.count ?? 0)))"
        let address = "/library/metadata/\(key)/file?url=\(PercentEncoding.segment(name))"
        state.withLock { state in
            state.holdings.bytes[name] = call.body
            state.holdings.uploads[key, default: [:]][kind.list, default: []].append(
                .object(["key": address, "ratingKey": name, "thumb": address]))
        }
        show(name, kind, key, call)
        return .empty
    }

    /// An item that shows another piece keeps it, whatever its agent has.
    private func show(_ url: String, _ kind: PlexArtwork, _ key: Int, _ call: Call) {
        let member = kind.member ?? kind.element
        let place = url.isEmpty ? "" : "/library/metadata/\(key)/\(member)/\(call.now.seconds)"
        let edit = PlexEdit([Query.Item("\(member).value", place), Query.Item("\(member).locked", "1")])
        state.withLock { $0.holdings.shown[key, default: [:]][kind.list] = url }
        if state.withLock({ $0.edit(group: key, edit, now: call.now) }) { return }
        change(key, "shown") { library in
            edit.apply(to: key, in: &library)
            guard let type = kind.type, let item = library.item(key, isWhole: true) else { return }
            let others = item["Image"].list.filter { $0["type"].string != type }
            let new = place.isEmpty ? [] : [Document.object(["alt": item["title"], "type": type, "url": place])]
            library.edit(key, "Image", .list(others + new))
        }
    }
}
