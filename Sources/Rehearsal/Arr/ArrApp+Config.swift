extension ArrApp {
    /// The settings that are alike in all three.
    func configRoutes() {
        routes { router in
            router.setting(
                "/config/host", in: self,
                .object([
                    "bindAddress": "*", "port": port, "sslPort": port + 1000, "enableSsl": false,
                    "launchBrowser": false,
                    "authenticationMethod": "forms", "authenticationRequired": "enabled", "analyticsEnabled": false,
                    "username": "rehearsal", "password": "AQAAAAEAACcQAAAAEHashedNotPlain", "passwordConfirmation": "",
                    "logLevel": "info", "logSizeLimit": 1, "consoleLogLevel": "", "branch": "main",
                    "apiKey": key.reveal(),
                    "sslCertPath": "", "sslCertPassword": "", "urlBase": urlBase, "instanceName": name,
                    "applicationUrl": "", "updateAutomatically": false, "updateMechanism": "docker",
                    "updateScriptPath": "", "proxyEnabled": false, "proxyType": "http", "proxyHostname": "",
                    "proxyPort": 8080, "proxyUsername": "", "proxyPassword": "", "proxyBypassFilter": "",
                    "proxyBypassLocalAddresses": true, "certificateValidation": "enabled", "backupFolder": "Backups",
                    "backupInterval": 7, "backupRetention": 28, "trustCgnatIpAddresses": false,
                ]))
            router.setting(
                "/config/ui", in: self,
                [
                    "firstDayOfWeek": 0, "calendarWeekColumnHeader": "ddd M/D", "shortDateFormat": "MMM D YYYY",
                    "longDateFormat": "dddd, MMMM D YYYY", "timeFormat": "h(:mm)a", "showRelativeDates": true,
                    "enableColorImpairedMode": false, "theme": "auto", "uiLanguage": 1,
                ])
            router.setting("/config/importlist", in: self, ["listSyncLevel": "disabled"])
        }
    }

    static func mediaManagement(noun: String) -> Document {
        .object([
            "autoUnmonitorPreviouslyDownloaded\(noun)s": false, "recycleBin": "", "recycleBinCleanupDays": 7,
            "downloadPropersAndRepacks": "preferAndUpgrade", "createEmpty\(noun)Folders": false,
            "deleteEmptyFolders": false, "fileDate": "none", "rescanAfterRefresh": "always",
            "setPermissionsLinux": false, "chmodFolder": "755", "chownGroup": "",
            "skipFreeSpaceCheckWhenImporting": false, "minimumFreeSpaceWhenImporting": 100,
            "copyUsingHardlinks": true, "useScriptImport": false, "scriptImportPath": "", "importExtraFiles": false,
            "extraFileExtensions": "srt", "enableMediaInfo": true,
        ])
    }
}
