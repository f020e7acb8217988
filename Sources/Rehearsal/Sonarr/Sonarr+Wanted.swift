extension Sonarr {
    func wantedRoutes() {
        app.routes { router in
            router.on(.get, "/wanted/missing") { [self] call in
                let isMonitored = call.flag("monitored") ?? true
                return page(call) { show, episode in
                    (show && episode["monitored"].bool == true) == isMonitored && episode["hasFile"].bool == false
                        && isPast(episode, call.now)
                }
            }
            router.on(.get, "/wanted/cutoff") { [self] call in
                let isMonitored = call.flag("monitored") ?? true
                return page(call) { show, episode in
                    (show && episode["monitored"].bool == true) == isMonitored
                        && episode["episodeFileId"].int.flatMap { episodes.file($0) }?["qualityCutoffNotMet"].bool
                            == true
                }
            }
            router.on(.get, "/calendar") { [self] call in
                let today = Moment(seconds: call.now.seconds - call.now.seconds % .day)
                let start = call.value("start").flatMap { Moment($0) } ?? today
                let end = call.value("end").flatMap { Moment($0) } ?? today + 2 * .day
                let all = call.flag("unmonitored") ?? false
                return .list(
                    matching { show, episode in
                        let date = episode["airDateUtc"].string.flatMap { Moment($0) }
                        return (all || show && episode["monitored"].bool == true)
                            && date.map { (start...max(start, end)).contains($0) } == true
                    }.map { whole($0, call) })
            }
        }
    }

    private func isPast(_ episode: Document, _ now: Moment) -> Bool {
        episode["airDateUtc"].string.flatMap { Moment($0) }.map { $0 <= now } == true
    }

    private func page(_ call: Call, where holds: (Bool, Document) -> Bool) -> Answer {
        let found = matching(holds).sorted { ($0["airDateUtc"].string ?? "") < ($1["airDateUtc"].string ?? "") }
        return Page.answer(
            call, Listing(found.map { whole($0, call) }), sortKeys: ["airDateUtc", "title", "series.sortTitle"])
    }

    /// Episodes of which it holds, given whether their show is monitored.
    private func matching(_ holds: (Bool, Document) -> Bool) -> [Document] {
        let edited = Dictionary(series.edited.map { ($0["id"].int ?? 0, $0) }) { first, _ in first }
        return series.ids.flatMap { id in
            let isMonitored = edited[id]?["monitored"].bool ?? (ShowCase.at(id - 1) != .unmonitored)
            return episodes.of(show: id - 1).filter { holds(isMonitored, $0) }
        }
    }

    func configRoutes() {
        app.configRoutes()
        app.routes { router in
            router.setting(
                "/config/naming", in: app,
                [
                    "renameEpisodes": true, "replaceIllegalCharacters": true, "colonReplacementFormat": 4,
                    "customColonReplacementFormat": "", "multiEpisodeStyle": 5,
                    "standardEpisodeFormat": "{Series Title} - S{season:00}E{episode:00} [{Quality Title}]",
                    "dailyEpisodeFormat": "{Series Title} - {Air-Date} [{Quality Title}]",
                    "animeEpisodeFormat": "{Series Title} - S{season:00}E{episode:00} [{Quality Title}]",
                    "seriesFolderFormat": "{Series TitleYear}", "seasonFolderFormat": "Season {season:00}",
                    "specialsFolderFormat": "Specials",
                ])
            router.setting(
                "/config/mediamanagement", in: app,
                ArrApp.mediaManagement(noun: "Episode")
                    .without("createEmptyEpisodeFolders")
                    .with(["createEmptySeriesFolders": false, "episodeTitleRequired": "always"]))
            router.setting(
                "/config/indexer", in: app,
                [
                    "minimumAge": 0, "retention": 0, "maximumSize": 0, "rssSyncInterval": 15,
                ])
            router.setting(
                "/config/downloadclient", in: app,
                [
                    "downloadClientWorkingFolders": "_UNPACK_|_FAILED_", "enableCompletedDownloadHandling": true,
                    "autoRedownloadFailed": true, "autoRedownloadFailedFromInteractiveSearch": true,
                ])
        }
    }
}
