extension PlexServer {
    func statisticsRoutes(_ router: inout Router) {
        router.on(.get, "/statistics/bandwidth") { [self] call in
            let timespan = call.number("timespan") ?? 6
            guard let pace = Self.paces[timespan] else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            let rows = (0..<24).map { number -> Document in
                .object([
                    "accountID": number % 3 == 0 ? 2 : 1, "deviceID": number % 2 + 1, "timespan": timespan,
                    "at": call.now.seconds / pace * pace - number * pace, "lan": number % 4 != 0,
                    "bytes": 3_000_000_000 + number * 100_000_000,
                ])
            }
            let found = rows.filter { row in
                call.query.allSatisfy { Self.fits(row, $0.name, $0.value) }
            }
            return listed("StatisticsBandwidth", found)
        }
        router.on(.get, "/statistics/resources") { [self] call in
            let rows = (0..<20).map { number in
                Document.object([
                    "timespan": 6, "at": call.now.seconds - number * 5, "hostCpuUtilization": 12.5 + Double(number),
                    "processCpuUtilization": 2.25, "hostMemoryUtilization": 48.5, "processMemoryUtilization": 3.125,
                ])
            }
            return listed("StatisticsResources", rows)
        }
    }

    /// How long each timespan is, in seconds.
    private static let paces = [1: 30 * .day, 2: 7 * .day, 3: .day, 4: .hour, 6: 1]

    private static func fits(_ row: Document, _ name: String, _ value: String) -> Bool {
        guard let wanted = Int(value) else { return true }
        let field = name.last == ">" || name.last == "<" ? String(name.dropLast()) : name
        guard ["accountID", "deviceID", "at", "bytes", "lan"].contains(field) else { return true }
        let number = row[field].int ?? (row[field].bool == true ? 1 : 0)
        return switch name.last {
        case ">": number > wanted
        case "<": number < wanted
        default: number == wanted
        }
    }

    func logRoutes(_ router: inout Router) {
        router.on(.put, "/log") { [self] call in
            write("\(call.value("source") ?? ""): \(call.value("message") ?? "")")
            return .empty
        }
        router.on(.post, "/log") { [self] call in
            for line in String(decoding: call.body, as: UTF8.self).split(separator: "\n") {
                let (_, items) = RequestPath.parts(of: "/?" + line)
                func value(_ name: String) -> String { items.first { $0.name == name }?.value ?? "" }
                guard !value("message").isEmpty else { throw Refusal(answer: Self.notFound.with(status: 400)) }
                write("\(value("source")): \(value("message"))")
            }
            return .empty
        }
        router.on(.post, "/log/networked") { _ in .empty }
        router.on(.get, "/diagnostics/logs") { [self] _ in
            let lines = state.withLock { $0.household.log }.joined(separator: "\n") + "\n"
            return Self.archive("Plex Media Server.log", Array(lines.utf8))
        }
        router.on(.get, "/diagnostics/databases") { _ in
            // Large enough to come in more than one piece.
            Self.archive("com.plexapp.plugins.library.db", Array(repeating: 0x5A, count: 300_000))
        }
    }

    private func write(_ line: String) {
        state.withLock { $0.household.log.append(line) }
        journal.changed("log written")
    }

    private static func archive(_ name: String, _ content: [UInt8]) -> Answer {
        let bytes = ZipArchive.of(name, content)
        let chunks = Chunks { place in
            let start = place * 65_536
            return start < bytes.count ? Array(bytes[start..<min(start + 65_536, bytes.count)]) : nil
        }
        return Answer(
            headers: ["Content-Disposition": "attachment; filename=\"PlexMediaServer.zip\""],
            content: .stream(Body(arriving: chunks), type: "application/zip"))
    }

    func providerRoutes(_ router: inout Router) {
        router.on(.get, "/media/providers") { [self] _ in
            let added = state.withLock { $0.household.providers }.map { provider in
                Document.object([
                    "id": provider.id, "identifier": "tv.plex.provider.\(provider.id)", "title": provider.url,
                    "types": "video", "protocols": "stream", "Feature": [Document.object(["type": "search"])],
                ])
            }
            let libraries = state.withLock { $0.sections }.map { section in
                Document.object([
                    "id": section["key"], "key": "/library/sections/\(section["key"].string ?? "")",
                    "hubKey": "/hubs/sections/\(section["key"].string ?? "")", "title": section["title"],
                    "type": section["type"], "agent": section["agent"], "language": section["language"],
                    "refreshing": false, "uuid": section["uuid"],
                    "Pivot": [
                        Document.object([
                            "id": "library", "key": "/library/sections/\(section["key"].string ?? "")/all",
                            "type": "list", "title": "Library", "context": "content.library", "symbol": "library",
                        ])
                    ],
                ])
            }
            let own = Document.object([
                "identifier": "com.plexapp.plugins.library", "title": "Library", "types": "video,audio,photo",
                "protocols": "stream,download",
                "Feature": [
                    Document.object(["type": "content", "key": "/library/sections", "Directory": libraries]),
                    Document.object(["type": "search", "key": "/hubs/search"]),
                    Document.object(["type": "playlist", "key": "/playlists"]),
                ],
            ])
            return listed(
                "MediaProvider", [own] + added, ["identifier": "com.plexapp.media", "friendlyName": "Rehearsal"])
        }
        router.on(.post, "/media/providers") { [self] call in
            guard let url = call.value("url"), url.hasPrefix("http") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            state.withLock { $0.household.providers.append(($0.household.number(), url)) }
            journal.changed("provider added")
            return .empty
        }
        router.on(.post, "/media/providers/refresh") { _ in .empty }
        router.on(.delete, "/media/providers/{}") { [self] call in
            let id = Int(call.parameters[0])
            guard state.withLock({ $0.household.providers.contains { $0.id == id } }) else {
                throw Refusal(answer: Self.notFound.with(status: 403))
            }
            state.withLock { $0.household.providers.removeAll { $0.id == id } }
            return .empty
        }
    }
}
