extension PlexServer {
    func settingRoutes(_ router: inout Router) {
        router.on(.put, "/library/metadata/{}/prefs") { [self] call in
            if let group = try? group(call) {
                try set(call, of: group.key, PlexSetting.of("collection"))
                return .empty
            }
            for key in try keys(call) {
                let type = state.withLock { $0.library.member("type", of: key).string } ?? ""
                try set(call, of: key, PlexSetting.of(type))
            }
            return .empty
        }
        router.on(.get, "/library/sections/{}/prefs") { [self] call in
            let key = try section(call)["key"].string ?? ""
            let values = state.withLock { $0.holdings.sectionSettings[key] ?? Members() }
            let all = PlexSetting.section.map { $0.document(values[$0.id]?.string) }
            return Answer(content: .container(.object(["size": all.count]), name: "Setting", Listing(all)))
        }
        router.on(.put, "/library/sections/{}/prefs") { [self] call in
            try setSection(call, try section(call)["key"].string ?? "")
            return .empty
        }
        router.on(.get, "/system/agents") { call in
            let agents = [(1, "movie", "Movie"), (2, "series", "Series")].filter {
                call.number("mediaType") ?? $0.0 == $0.0
            }
            let all = agents.map { number, name, title in
                Document.object([
                    "hasAttribution": false, "hasPrefs": true, "identifier": "tv.plex.agents.\(name)",
                    "name": "Plex \(title)", "primary": true,
                    (call.number("mediaType") == nil ? "MediaType" : "Language"): call.number("mediaType") == nil
                        ? [Document.object(["mediaType": number, "name": title])]
                        : ["en-US", "de-DE", "xn"].map { Document.object(["code": $0]) },
                ])
            }
            return Answer(content: .container(.object(["size": all.count]), name: "Agent", Listing(all)))
        }
        router.on(.get, "/library/sections/prefs") { _ in
            let all = PlexSetting.section.map { $0.document(nil) }
            return Answer(content: .container(.object(["size": all.count]), name: "Setting", Listing(all)))
        }
    }

    /// What was set of an item is told as attributes of the item, too.
    func set(_ call: Call, of key: Int, _ settings: [PlexSetting]) throws(Refusal) {
        let values = call.query.filter { !$0.name.hasPrefix("X-Plex") }
        guard values.allSatisfy({ value in settings.contains { $0.id == value.name } }) else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
        state.withLock { state in
            for value in values {
                state.holdings.settings[key, default: Members()][value.name] = Document(value.value)
                if PlexKey(key).map({ _ in state.library.has(key) }) == true {
                    state.library.edit(key, value.name, Document(value.value))
                }
            }
        }
        journal.changed("settings of \(key) updated")
    }

    /// `prefs[hidden]=1`, as creating and editing a section have it too.
    func setSection(_ call: Call, _ key: String) throws(Refusal) {
        let values = call.query.filter { $0.name.hasPrefix("prefs[") && $0.name.hasSuffix("]") }
            .map { (name: String($0.name.dropFirst(6).dropLast()), value: $0.value) }
        guard values.allSatisfy({ value in PlexSetting.section.contains { $0.id == value.name } }) else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
        state.withLock { state in
            for value in values {
                state.holdings.sectionSettings[key, default: Members()][value.name] = Document(value.value)
                guard value.name == "hidden", let hidden = Int(value.value) else { continue }
                for place in state.sections.indices where state.sections[place]["key"].string == key {
                    state.sections[place] = state.sections[place].with(["hidden": hidden])
                }
            }
        }
    }

    /// An item's settings as they stand in an element of their own.
    func preferences(of type: String, _ key: Int) -> Document {
        let values = state.withLock { $0.holdings.settings[key] ?? Members() }
        return .object(["Setting": PlexSetting.of(type).map { $0.document(values[$0.id]?.string) }])
    }
}
