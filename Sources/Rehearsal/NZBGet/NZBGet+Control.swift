extension NZBGet {
    /// Switches, logs and what is asked of the program itself.
    func control(_ method: String, _ parameters: [Document], _ now: Moment) throws(RPCFailure) -> Document {
        switch method {
        case "reload":
            journal.changed("reloaded")
            return true
        case "rate":
            guard let limit = parameters.first?.int, limit >= 0 else { throw .parameter }
            state.withLock { $0.limit = limit }
            journal.changed("rate \(limit)")
            return true
        case "pausedownload", "resumedownload", "pausedownload2", "resumedownload2", "pause", "resume":
            pause(method.hasPrefix("pause"), now)
            return true
        case "pausepost", "resumepost":
            state.withLock { $0.isPostPaused = method == "pausepost" }
            return true
        case "pausescan", "resumescan":
            state.withLock { $0.isScanPaused = method == "pausescan" }
            return true
        case "scheduleresume":
            guard let seconds = parameters.first?.int, seconds > 0 else { throw .parameter }
            state.withLock { $0.resumes = now + seconds }
            return true
        case "editserver":
            // One after the other, in pairs or not.
            let flat = parameters.flatMap { $0.list.isEmpty ? [$0] : $0.list }
            guard flat.count >= 2, flat[0].int == 1, let isActive = flat[1].bool else { throw .parameter }
            state.withLock { $0.isServerActive = isActive }
            return true
        case "resetservervolume":
            guard let server = parameters.first?.int, parameters.dropFirst().first?.string != nil else {
                throw .parameter
            }
            return .bool((-1...1).contains(server))
        case "servervolumes": return volumes(now)
        case "testserver":
            let isThere = (parameters.first?.string ?? "").hasPrefix("news.") && parameters.first != "news.invalid"
            return .string(isThere ? "" : "Could not resolve host")
        case "writelog", "clearlog", "log", "loadlog", "logscript", "logupdate", "dump":
            return try messages(method, parameters, now)
        default: return try program(method, parameters)
        }
    }

    private func program(_ method: String, _ parameters: [Document]) throws(RPCFailure) -> Document {
        switch method {
        case "scan", "shutdown": return true
        case "fetchfeed":
            guard parameters.first?.int != nil else { throw .parameter }
            return true
        case "configtemplates", "loadextensions", "urlqueue", "postqueue": return []
        // There are no feeds, no scripts and no way out.
        case "viewfeed", "previewfeed": throw RPCFailure(code: 3, message: "Could not read feed")
        case "readurl": throw RPCFailure(code: 3, message: "Could not read url")
        case "checkupdates": throw RPCFailure(code: 3, message: "Could not read update info from update-info-script")
        case "startscript", "startupdate", "testextension", "testserverspeed": return false
        case "downloadextension", "updateextension", "deleteextension": throw .failed
        case "sysinfo": return ["OS": ["Name": "Linux", "Version": "12"], "Tools": [], "Libraries": []]
        case "testdiskspeed": return ["SizeMB": 1024, "DurationMS": 5000]
        case "testnetworkspeed": return ["SpeedMbps": 940]
        default: throw .unknown
        }
    }

    private func messages(_ method: String, _ parameters: [Document], _ now: Moment) throws(RPCFailure) -> Document {
        switch method {
        case "writelog":
            guard let kind = parameters.first?.string, let text = parameters.dropFirst().first?.string else {
                throw .parameter
            }
            guard ["INFO", "WARNING", "ERROR", "DETAIL", "DEBUG"].contains(kind) else {
                throw RPCFailure(code: 3, message: "Invalid Kind")
            }
            say(text, kind, now)
            return true
        case "clearlog":
            state.withLock { $0.log = [] }
            return true
        case "dump":
            say("Dumping debug info to log", "INFO", now)
            return true
        case "log":
            guard parameters.count >= 2, let first = parameters[0].int, let count = parameters[1].int else {
                throw .parameter
            }
            let all = state.withLock { $0.log }
            let wanted = first > 0 ? all.filter { $0.id >= first } : all.suffix(max(0, count))
            return Document(
                wanted.map {
                    Document.object(["ID": $0.id, "Kind": $0.kind, "Time": $0.time.seconds, "Text": $0.text])
                })
        default:
            guard parameters.count >= 2 else { throw .parameter }
            return []
        }
    }

    private func say(_ text: String, _ kind: String, _ now: Moment) {
        state.withLock { state in
            state.said += 1
            state.log.append(Message(id: state.said, kind: kind, time: now, text: text))
            if state.log.count > 1000 { state.log.removeFirst() }
        }
    }

    /// All servers together, and the one there is; the halves with a sign, as the real one prints them here.
    private func volumes(_ now: Moment) -> Document {
        func ring(_ count: Int) -> Document {
            Document((0..<count).map { _ in Document.object(["SizeLo": 0, "SizeHi": 0, "SizeMB": 0]) })
        }
        return Document(
            (0...1).map { server in
                Document.object([
                    "ServerID": server, "DataTime": now.seconds, "FirstDay": now.seconds / 86_400, "TotalSizeLo": -2,
                    "TotalSizeHi": 99, "TotalSizeMB": 409_599, "CustomSizeLo": 0, "CustomSizeHi": 0, "CustomSizeMB": 0,
                    "CustomTime": now.seconds, "SecSlot": now.seconds % 60, "MinSlot": now.seconds / 60 % 60,
                    "HourSlot": now.seconds / 3600 % 24, "DaySlot": 0, "BytesPerSeconds": ring(60),
                    "BytesPerMinutes": ring(60), "BytesPerHours": ring(24), "BytesPerDays": ring(1),
                ])
            })
    }
}
