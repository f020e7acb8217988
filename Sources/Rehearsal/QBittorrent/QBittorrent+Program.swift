extension QBittorrent {
    /// What is asked of the program itself, and told it.
    static let program: [String: Action] = [
        "app/version": get { server, _, _, _ in said("v" + server.version.rawValue) },
        "app/webapiVersion": get { server, _, _, _ in said(server.version.webAPI) },
        "app/buildInfo": get { server, _, _, _ in
            .document([
                "bitness": 64, "boost": "1.86.0", "libtorrent": "2.0.11.0", "openssl": "3.4.0", "qt": "6.8.1",
                "zlib": "1.3.1",
            ])
        },
        "app/defaultSavePath": get { server, _, _, _ in
            said(server.state.withLock { $0.preferences["save_path"].string } ?? "")
        },
        "app/preferences": get { server, _, _, _ in .document(server.state.withLock { $0.preferences }) },
        "app/setPreferences": post(["json"]) { server, form, _ in
            guard let changes = try? Document(json: form.text("json")), case .object = changes else {
                throw refused(400, "Bad Request")
            }
            server.state.withLock { state in
                // A password is taken and never shown.
                for (name, value) in changes.members where name != "web_ui_password" { state.preferences[name] = value }
            }
        },
        "app/networkInterfaceList": get { _, _, _, _ in .list([["name": "eth0", "value": "eth0"]]) },
        "app/networkInterfaceAddressList": get(["iface"]) { _, _, _, _ in .list(["10.0.0.2"]) },
        "app/cookies": get(from: .v51) { server, _, _, _ in .document(server.state.withLock { $0.cookies }) },
        "app/setCookies": post(["cookies"], from: .v51) { server, form, _ in
            guard let cookies = try? Document(json: form.text("cookies")) else { throw refused(400, "Bad Request") }
            server.state.withLock { $0.cookies = cookies }
        },
        "app/rotateAPIKey": Action(isPost: true, required: [], from: .v52, upTo: .v52) { server, _, _, _ in
            .document([
                "apiKey": .string(
                    server.state.withLock { state in
                        state.count += 1
                        let key = "qbt_" + Dice(seed: server.seed, state.count, salt: 13).hex(1)
                        state.apiKey = key
                        return key
                    })
            ])
        },
        "app/deleteAPIKey": post(from: .v52) { server, _, _ in server.state.withLock { $0.apiKey = nil } },
        "app/shutdown": post { _, _, _ in },
        "app/sendTestEmail": post(from: .v51) { _, _, _ in },

        "transfer/info": get { server, _, _, _ in .document(server.state.withLock { server.info($0) }) },
        "transfer/downloadLimit": limit("dl_limit"), "transfer/uploadLimit": limit("up_limit"),
        "transfer/setDownloadLimit": setLimit("dl_limit"), "transfer/setUploadLimit": setLimit("up_limit"),
        "transfer/speedLimitsMode": get { server, _, _, _ in
            said(server.state.withLock { $0.usesAlternativeLimits } ? 1 : 0)
        },
        "transfer/setSpeedLimitsMode": post(["mode"]) { server, form, _ in
            server.state.withLock { $0.usesAlternativeLimits = form.number("mode") == 1 }
        },
        "transfer/toggleSpeedLimitsMode": post { server, _, _ in
            server.state.withLock { $0.usesAlternativeLimits.toggle() }
        },
        "transfer/banPeers": post(["peers"]) { _, _, _ in },

        "log/main": get { server, form, _, _ in
            let levels = zip(["normal", "info", "warning", "critical"], [1, 2, 4, 8]).filter { form.flag($0.0) ?? true }
            let last = form.number("last_known_id") ?? -1
            return .list(
                server.state.withLock { $0.log }.filter { entry in
                    levels.contains { $0.1 == entry["type"].int } && entry["id"].int ?? 0 > last
                })
        },
        "log/peers": get { _, _, _, _ in .list([Document]()) },

        "rss/items": get { server, _, _, _ in .document(server.state.withLock { $0.feeds }) },
        "rss/addFeed": post(["url"]) { server, form, _ in
            let name = form["path"].flatMap { $0.isEmpty ? nil : $0 } ?? form.text("url")
            try server.state.withLock { state in
                guard state.feeds[name].isNull else { throw refused(409, "Feed already exists") }
                state.feeds[name] = ["url": .string(form.text("url")), "uid": "{0}"]
            }
        },
        "rss/addFolder": post(["path"]) { server, form, _ in server.state.withLock { $0.feeds[form.text("path")] = [:] }
        },
        "rss/removeItem": post(["path"]) { server, form, _ in
            server.state.withLock { $0.feeds.members[form.text("path")] = nil }
        },
        "rss/rules": get { server, _, _, _ in .document(server.state.withLock { $0.rules }) },
        "rss/setRule": post(["ruleName", "ruleDef"]) { server, form, _ in
            let rule = (try? Document(json: form.text("ruleDef"))) ?? [:]
            server.state.withLock { $0.rules[form.text("ruleName")] = rule }
        },
        "rss/removeRule": post(["ruleName"]) { server, form, _ in
            server.state.withLock { $0.rules.members[form.text("ruleName")] = nil }
        },
        "search/plugins": get { _, _, _, _ in .list([Document]()) },
        "search/status": get { _, _, _, _ in .list([Document]()) },
        "clientdata/load": get(from: .v52) { server, _, _, _ in .document(server.state.withLock { $0.clientData }) },
        "clientdata/store": post(["data"], from: .v52) { server, form, _ in
            let data = (try? Document(json: form.text("data"))) ?? [:]
            server.state.withLock { state in for (name, value) in data.members { state.clientData[name] = value } }
        },
    ]

    private static func limit(_ name: String) -> Action {
        get { server, _, _, _ in said(server.state.withLock { $0.preferences[name].int } ?? 0) }
    }

    private static func setLimit(_ name: String) -> Action {
        post(["limit"]) { server, form, _ in
            server.state.withLock { $0.preferences[name] = Document(max(0, form.number("limit") ?? 0)) }
        }
    }

    static func preferences(_ folder: String) -> Document {
        .object([
            "add_trackers": "", "alt_dl_limit": 10_240, "alt_up_limit": 10_240, "anonymous_mode": false,
            "auto_tmm_enabled": false, "bypass_auth_subnet_whitelist_enabled": false, "bypass_local_auth": false,
            "category_changed_tmm_enabled": false, "current_interface_address": "", "current_network_interface": "",
            "dht": true, "dl_limit": 0, "dont_count_slow_torrents": false, "encryption": 0, "file_pool_size": 5000,
            "incomplete_files_ext": false, "listen_port": 6881, "locale": "en", "lsd": true,
            "max_active_downloads": 3, "max_active_torrents": 5, "max_active_uploads": 3, "max_ratio": -1,
            "max_ratio_act": 0, "max_ratio_enabled": false, "max_seeding_time": -1, "max_seeding_time_enabled": false,
            "pex": true, "preallocate_all": false, "queueing_enabled": true, "save_path": folder,
            "scheduler_enabled": false, "temp_path": "\(folder)/temp", "temp_path_enabled": false,
            "torrent_changed_tmm_enabled": true, "up_limit": 0, "upnp": false, "web_ui_address": "*",
            "web_ui_ban_duration": 3600, "web_ui_csrf_protection_enabled": true, "web_ui_domain_list": "*",
            "web_ui_host_header_validation_enabled": true, "web_ui_max_auth_fail_count": 5, "web_ui_port": 8080,
            "web_ui_session_timeout": 3600, "web_ui_username": "admin",
        ])
    }
}
