extension Lidarr {
    func configRoutes() {
        app.configRoutes()
        app.routes { router in
            router.setting(
                "/config/naming", in: app,
                [
                    "renameTracks": true, "replaceIllegalCharacters": true, "colonReplacementFormat": 4,
                    "standardTrackFormat": "{Album Title} ({Release Year})/{track:00} - {Track Title}",
                    "multiDiscTrackFormat": "{Album Title} ({Release Year})/{medium:00}-{track:00} - {Track Title}",
                    "artistFolderFormat": "{Artist Name}", "includeArtistName": false, "includeAlbumTitle": false,
                    "includeQuality": false, "replaceSpaces": false,
                ])
            router.setting(
                "/config/mediamanagement", in: app,
                ArrApp.mediaManagement(noun: "Track").without("createEmptyTrackFolders").with([
                    "createEmptyArtistFolders": false, "watchLibraryForChanges": true,
                    "allowFingerprinting": "newFiles",
                ]))
            router.setting(
                "/config/indexer", in: app,
                ["minimumAge": 0, "maximumSize": 0, "retention": 0, "rssSyncInterval": 15])
            router.setting(
                "/config/downloadclient", in: app,
                [
                    "downloadClientWorkingFolders": "_UNPACK_|_FAILED_", "enableCompletedDownloadHandling": true,
                    "autoRedownloadFailed": true, "autoRedownloadFailedFromInteractiveSearch": true,
                ])
            router.setting(
                "/config/metadataprovider", in: app,
                ["metadataSource": "", "writeAudioTags": "no", "scrubAudioTags": false, "embedCoverArt": false])
        }
    }

    /// Root folders say what is found in them gets, and can be changed; and which kinds of album there are.
    func folderRoutes() {
        let root = library.paths.lidarr
        folders.insert(
            .object([
                "name": "Music", "path": root, "defaultMetadataProfileId": 1, "defaultQualityProfileId": 1,
                "defaultMonitorOption": "all", "defaultNewItemMonitorOption": "all", "defaultTags": [Int](),
            ]))
        for name in ["Standard", "None"] { metadataProfiles.insert(Self.metadataProfile(name)) }
        app.routes { router in
            router.rows(
                "/rootfolder", folders, noun: "root folder", in: app,
                check: { [self] new, old in try folder(new, old) },
                show: {
                    $0.with(["accessible": true, "freeSpace": 8_000_000_000_000, "totalSpace": 24_000_000_000_000])
                })
            router.rows(
                "/metadataprofile", metadataProfiles, noun: "metadata profile", in: app,
                check: { new, _ in
                    guard new["name"].string?.isEmpty == false else {
                        throw Refusal.invalid("Name", "'Name' must not be empty.")
                    }
                    guard new["primaryAlbumTypes"].list.contains(where: { $0["allowed"].bool == true }) else {
                        throw Refusal.invalid("PrimaryAlbumTypes", "Must have at least one allowed item")
                    }
                    return new
                },
                mayDelete: { [self] id in
                    // Seeded rows all have the first profile.
                    guard id != 1, !artists.edited.contains(where: { $0["metadataProfileId"].int == id }) else {
                        throw Refusal.refused(400, "MetadataProfile [\(id)] is in use.")
                    }
                })
            router.on(.get, "/metadataprofile/schema") { _ in .document(Self.metadataProfile("").without("name")) }
        }
    }

    private func folder(_ new: Document, _ old: Document?) throws(Refusal) -> Document {
        guard new["name"].string?.isEmpty == false else { throw .invalid("Name", "'Name' must not be empty.") }
        guard let path = new["path"].string, path.hasPrefix("/") else {
            throw .invalid("Path", "Invalid Path", attempted: new["path"])
        }
        let isKnown = folders.all.contains { $0["path"].string == path && $0["id"] != old?["id"] ?? .null }
        guard !isKnown else {
            throw .invalid("Path", "Path '\(path)' is already configured as a root folder", attempted: new["path"])
        }
        for (name, table) in [("defaultQualityProfileId", profiles), ("defaultMetadataProfileId", metadataProfiles)] {
            guard new[name].int.flatMap({ table[$0] }) != nil else {
                let property = name.prefix(1).uppercased() + name.dropFirst()
                throw .invalid(property, "Profile does not exist", attempted: new[name])
            }
        }
        let defaults: Document = [
            "defaultMonitorOption": "all", "defaultNewItemMonitorOption": "all", "defaultTags": [],
        ]
        return defaults.merging(new).without("accessible", "freeSpace", "totalSpace")
    }

    private static func metadataProfile(_ name: String) -> Document {
        func items(_ member: String, _ names: [String], _ allowed: Set<Int>) -> [Document] {
            names.enumerated().map { place, word in
                .object([
                    member: Document.object(["id": place, "name": word]),
                    "allowed": name == "Standard" && allowed.contains(place),
                ])
            }
        }
        return .object([
            "name": name,
            "primaryAlbumTypes": items("albumType", ["Album", "EP", "Single", "Broadcast", "Other"], [0]),
            "secondaryAlbumTypes": items("albumType", ["Studio", "Compilation", "Soundtrack", "Live", "Remix"], [0]),
            "releaseStatuses": items(
                "releaseStatus", ["Official", "Promotion", "Bootleg", "Pseudo-Release"], [0]),
        ])
    }
}
