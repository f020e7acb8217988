extension NZBGet {
    func perform(_ method: String, _ parameters: [Document], _ role: Role, _ now: Moment) throws(RPCFailure) -> Document
    {
        state.withLock { state in
            guard let end = state.resumes, end <= now else { return }
            (state.resumes, state.isPaused, state.isPostPaused, state.isScanPaused) = (nil, false, false, false)
        }
        let (jobs, isPaused) = state.withLock { ($0.jobs, $0.isPaused) }
        switch method {
        case "version": return .string(Self.version)
        case "status": return status(now)
        case "listgroups":
            return Document(
                jobs.filter { $0.isInQueue(at: now, isPaused: isPaused) }.map { $0.group(at: now, isPaused: isPaused) })
        case "history":
            let isAll = parameters.first?.bool ?? false
            return Document(
                jobs.filter { $0.isInHistory(at: now, isPaused: isPaused) && (isAll || !$0.isHidden) }.map {
                    $0.entry(at: now, isPaused: isPaused)
                })
        case "listfiles": return files(parameters, now)
        case "append": return try append(parameters, now)
        case "appendurl":
            guard parameters.count >= 5 else { throw .parameter }
            return .bool(try append([parameters[0], parameters[4]], now) != 0)
        case "editqueue": return try edit(parameters, now)
        case "config", "loadconfig": return configuration(hidesSecrets: role == .restricted)
        case "saveconfig": return try save(parameters)
        default: return try control(method, parameters, now)
        }
    }

    private func status(_ now: Moment) -> Document {
        let state = state.withLock { $0 }
        let running = state.jobs.filter {
            $0.isInQueue(at: now, isPaused: state.isPaused)
                && $0.status(at: now, isPaused: state.isPaused) == "DOWNLOADING"
        }
        let waiting = state.jobs.filter { $0.isInQueue(at: now, isPaused: state.isPaused) }
        let left = waiting.reduce(0) { $0 + $1.left(at: now, isPaused: state.isPaused) }
        let rate = running.isEmpty ? 0 : NZBGetJob.rate
        return Document.sizes("Remaining", left).merging(.sizes("Forced", 0)).merging(.sizes("Downloaded", 400 << 30))
            .merging(.sizes("Month", 90 << 30)).merging(.sizes("Day", 7 << 30))
            .merging(
                Document.object([
                    "ArticleCacheLo": 0, "ArticleCacheHi": 0, "ArticleCacheMB": 0, "DownloadRate": rate,
                    "DownloadRateLo": rate, "DownloadRateHi": 0, "AverageDownloadRate": NZBGetJob.rate,
                    "AverageDownloadRateLo": NZBGetJob.rate, "AverageDownloadRateHi": 0,
                    "DownloadLimit": state.limit * 1024, "UpTimeSec": 36_000, "DownloadTimeSec": 9000,
                    "ServerPaused": state.isPaused, "DownloadPaused": state.isPaused, "Download2Paused": state.isPaused,
                    "ServerStandBy": running.isEmpty, "PostPaused": state.isPostPaused,
                    "ScanPaused": state.isScanPaused,
                    "QuotaReached": false,
                ])
            ).merging(.sizes("FreeDiskSpace", 5 << 40)).merging(.sizes("TotalDiskSpace", 20 << 40))
            .merging(.sizes("FreeInterDiskSpace", 5 << 40)).merging(.sizes("TotalInterDiskSpace", 20 << 40))
            .merging(
                Document.object([
                    "ServerTime": now.seconds, "ResumeTime": state.resumes?.seconds ?? 0, "FeedActive": false,
                    "QueueScriptCount": 0,
                    "ThreadCount": 12,
                    "ParJobCount": 0, "PostJobCount": 0, "UrlCount": 0,
                    "NewsServers": [Document.object(["ID": 1, "Active": state.isServerActive])],
                ]))
    }

    private func files(_ parameters: [Document], _ now: Moment) -> Document {
        let wanted = parameters.dropFirst(2).first?.int ?? 0
        let jobs = state.withLock { $0.jobs }.filter { $0.outcome == nil && (wanted == 0 || $0.id == wanted) }
        return Document(
            jobs.map { job in
                Document.object([
                    "ID": job.id * 10, "NZBID": job.id, "NZBFilename": "\(job.name).nzb", "NZBName": job.name,
                    "Subject": job.name, "Filename": "\(job.name).r00", "DestDir": "\(folder)/\(job.name)",
                    "PostTime": now.seconds - .day, "Paused": job.wish == .pause, "FilenameConfirmed": true,
                    "Category": job.category, "Priority": job.priority, "ActiveDownloads": 1, "Progress": 0,
                ]).merging(.sizes("File", job.size)).merging(.sizes("Remaining", job.left))
            })
    }

    /// 0 means no, without an error object.
    private func append(_ parameters: [Document], _ now: Moment) throws(RPCFailure) -> Document {
        guard parameters.count >= 2, let name = parameters[0].string, let content = parameters[1].string else {
            throw .parameter
        }
        let isAddress = content.hasPrefix("http://") || content.hasPrefix("https://")
        guard isAddress || Base64.decoded(content).map({ String(decoding: $0, as: UTF8.self).contains("<nzb") }) == true
        else {
            return 0
        }
        let title = name.hasSuffix(".nzb") ? String(name.dropLast(4)) : name
        let pairs = parameters.dropFirst(9).first { if case .list = $0 { true } else { false } }?.list ?? []
        // Objects of Name and Value, or the two in turns.
        let given =
            pairs.first?.string == nil
            ? pairs.map { ($0["Name"].string ?? "", $0["Value"].string ?? "") }
            : stride(from: 0, to: pairs.count - 1, by: 2).map { (pairs[$0].string ?? "", pairs[$0 + 1].string ?? "") }
        let id = state.withLock { state in
            state.next += 1
            let job = NZBGetJob(
                id: state.next, name: title.isEmpty ? "nzb" : title,
                category: parameters.dropFirst(2).first?.string ?? "",
                wish: parameters.dropFirst(5).first?.bool == true ? .pause : .run,
                priority: parameters.dropFirst(3).first?.int ?? 0, size: 1_500_000_000, left: 1_500_000_000, since: now,
                outcome: nil, parameters: given.map { (name: $0.0, value: $0.1) }, folder: folder,
                duplicate: NZBGetJob.Duplicate(
                    key: parameters.dropFirst(6).first?.string ?? "", score: parameters.dropFirst(7).first?.int ?? 0,
                    mode: parameters.dropFirst(8).first?.string ?? "SCORE"))
            if parameters.dropFirst(4).first?.bool == true {
                state.jobs.insert(job, at: 0)
            } else {
                state.jobs.append(job)
            }
            return state.next
        }
        journal.changed("job \(id) added")
        return Document(id)
    }

    func pause(_ isPaused: Bool, _ now: Moment) {
        state.withLock { state in
            // What has run so far is kept.
            for place in state.jobs.indices {
                state.jobs[place].left = state.jobs[place].left(at: now, isPaused: state.isPaused)
                if state.jobs[place].outcome == nil { state.jobs[place].since = now }
            }
            state.isPaused = isPaused
        }
        journal.changed(isPaused ? "downloads paused" : "downloads resumed")
    }
}
