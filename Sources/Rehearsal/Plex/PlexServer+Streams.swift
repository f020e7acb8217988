extension PlexServer {
    func streamRoutes(_ router: inout Router) {
        router.on(.put, "/library/parts/{}") { [self] call in
            let part = try call.id
            state.withLock { state in
                if let stream = call.number("audioStreamID") { state.holdings.audio[part] = stream }
                if let stream = call.number("subtitleStreamID") { state.holdings.subtitle[part] = stream }
            }
            journal.changed("part \(part) selected")
            return .empty
        }
        router.on(.get, "/library/metadata/{}/subtitles") { [self] call in
            let key = try keys(call).first ?? 0
            guard let language = call.value("language") else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            let offers = (0..<2).map { number -> Document in
                .object([
                    "id": 900 + number, "key": "/library/streams/offers/\(key)/\(number)", "streamType": 3,
                    "codec": "srt", "format": "srt", "language": language, "languageCode": language,
                    "languageTag": language, "providerTitle": "OpenSubtitles", "score": 90 - number * 30,
                    "perfectMatch": number == 0, "title": "Offer \(number)", "displayTitle": language,
                    "forced": call.flag("forced") == true, "hearingImpaired": call.flag("hearingImpaired") == true,
                ])
            }
            return Answer(content: .container(["size": 2], name: "Stream", Listing(offers)))
        }
        router.on(.post, "/library/metadata/{}/subtitles") { [self] call in
            guard let title = call.value("title"), !call.body.isEmpty else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            try add(title, call.value("format") ?? "srt", call.body, call)
            return .empty
        }
        router.on(.put, "/library/metadata/{}/subtitles") { [self] call in
            guard let key = call.value("key"), key.hasPrefix("/library/streams/offers/") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            try add("Fetched", "srt", Array("1\n".utf8), call)
            return .empty
        }
        router.on(.get, "/library/streams/{}") { [self] call in
            let key = "/library/streams/\(call.parameters[0])"
            guard let bytes = state.withLock({ $0.holdings.bytes[key] }) else { throw Refusal(answer: Self.notFound) }
            return .bytes(bytes, type: "text/plain")
        }
        router.on(.put, "/library/streams/{}") { [self] call in
            let key = "/library/streams/\(call.parameters[0])"
            guard state.withLock({ $0.holdings.bytes[key] != nil }) else { throw Refusal(answer: Self.notFound) }
            return .empty
        }
        router.on(.delete, "/library/streams/{}") { [self] call in
            let key = "/library/streams/\(call.parameters[0])"
            let wasThere = state.withLock { state -> Bool in
                for item in state.holdings.subtitles.keys {
                    state.holdings.subtitles[item]?.removeAll { $0["key"].string == key }
                }
                return state.holdings.bytes.removeValue(forKey: key) != nil
            }
            guard wasThere else { throw Refusal(answer: Self.notFound) }
            return .empty
        }
        router.on(.get, "/library/streams/{}/loudness") { call in
            let lines = (0..<(call.number("subsample") ?? 128)).map { "\(-60 + $0 % 50)" }
            return .text(lines.joined(separator: "\n"), type: "text/plain")
        }
        router.on(.get, "/library/streams/{}/levels") { call in
            let count = call.number("subsample") ?? 128
            let levels = (0..<count).map { Document.object(["v": -60 + Double($0 % 50)]) }
            return Answer(content: .container(["size": Document(count)], name: "Level", Listing(levels)))
        }
    }

    private func add(_ title: String, _ format: String, _ bytes: [UInt8], _ call: Call) throws(Refusal) {
        guard let item = try keys(call).first else { throw Refusal(answer: Self.notFound) }
        state.withLock { state in
            state.next += 1
            let key = "/library/streams/\(state.next).\(format)"
            state.holdings.bytes[key] = bytes
            state.holdings.subtitles[item, default: []].append(
                .object([
                    "id": state.next, "key": key, "streamType": 3, "codec": format, "format": format, "title": title,
                    "displayTitle": title, "extendedDisplayTitle": title,
                ]))
        }
        journal.changed("item \(item) given subtitles")
    }
}
