extension Radarr {
    func wantedRoutes() {
        app.routes { router in
            router.on(.get, "/wanted/missing") { [self] call in
                let isMonitored = call.flag("monitored") ?? true
                return page(call) {
                    $0["monitored"].bool == isMonitored && $0["hasFile"].bool == false && $0["isAvailable"].bool == true
                }
            }
            router.on(.get, "/wanted/cutoff") { [self] call in
                let isMonitored = call.flag("monitored") ?? true
                return page(call) {
                    $0["monitored"].bool == isMonitored && $0["movieFile"]["qualityCutoffNotMet"].bool == true
                }
            }
            router.on(.get, "/calendar") { [self] call in
                let today = Moment(seconds: call.now.seconds - call.now.seconds % .day)
                let start = call.value("start").flatMap { Moment($0) } ?? today
                let end = call.value("end").flatMap { Moment($0) } ?? today + 2 * .day
                let all = call.flag("unmonitored") ?? false
                return .list(
                    matching { movie in
                        guard all || movie["monitored"].bool == true else { return false }
                        return ["inCinemas", "physicalRelease", "digitalRelease"].contains {
                            movie[$0].string.flatMap { Moment($0) }.map { (start...max(start, end)).contains($0) }
                                ?? false
                        }
                    })
            }
        }
    }

    private func page(_ call: Call, where holds: (Document) -> Bool) -> Answer {
        Page.answer(call, Listing(matching(holds)), sortKeys: ["id", "title", "sortTitle", "year", "added"])
    }

    private func matching(_ holds: (Document) -> Bool) -> [Document] {
        let listing = movies.listing
        return (0..<listing.count).lazy.map(listing.element).filter(holds)
    }

    func configRoutes() {
        app.configRoutes()
        app.routes { router in
            router.setting(
                "/config/naming", in: app,
                [
                    "renameMovies": true, "replaceIllegalCharacters": true, "colonReplacementFormat": "spaceDash",
                    "standardMovieFormat": "{Movie Title} ({Release Year}) [{Quality Title}]",
                    "movieFolderFormat": "{Movie Title} ({Release Year})",
                ])
            router.setting(
                "/config/mediamanagement", in: app,
                ArrApp.mediaManagement(noun: "Movie").with([
                    "autoRenameFolders": false, "pathsDefaultStatic": false,
                ]))
            router.setting(
                "/config/indexer", in: app,
                [
                    "minimumAge": 0, "maximumSize": 0, "retention": 0, "rssSyncInterval": 30,
                    "preferIndexerFlags": false,
                    "availabilityDelay": 0, "allowHardcodedSubs": false, "whitelistedHardcodedSubs": "",
                ])
            router.setting(
                "/config/downloadclient", in: app,
                [
                    "downloadClientWorkingFolders": "_UNPACK_|_FAILED_", "enableCompletedDownloadHandling": true,
                    "checkForFinishedDownloadInterval": 1, "autoRedownloadFailed": true,
                    "autoRedownloadFailedFromInteractiveSearch": true,
                ])
        }
    }
}
