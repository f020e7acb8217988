"""python-plexapi against the rehearsal plex.tv. Arguments: its address, the account's token, Plex's address, its token."""

import sys
from urllib.parse import urlsplit, urlunsplit

import requests
from plexapi.exceptions import NotFound, Unauthorized
from plexapi.myplex import MyPlexAccount, MyPlexPinLogin
from plexapi.server import PlexServer

url, token, server_url, server_token = sys.argv[1:5]


class Diverted(requests.Session):
    """Asks the rehearsal whatever of Plex's own services is meant."""

    def request(self, method, address, **kwargs):
        parts = urlsplit(address)
        if parts.hostname and parts.hostname.endswith("plex.tv"):
            here = urlsplit(url)
            address = urlunsplit((here.scheme, here.netloc, parts.path, parts.query, ""))
        return super().request(method, address, **kwargs)


def check(fact, holds):
    if not holds:
        sys.exit(f"not so: {fact}")
    print(f"ok: {fact}")


session = Diverted()
account = MyPlexAccount(token=token, session=session)
check("an account knows itself", account.username == "rehearsal" and account.id == 1001 and account.homeAdmin)
check("a subscription", account.subscriptionActive and account.subscriptionPlan == "lifetime")
check("what it unlocks", account.subscriptionFeatures == ["pass", "webhooks", "session_kick"])
check("roles and entitlements", account.roles == ["plexpass"] and account.entitlements == ["ios", "roku"])
check("ping", account.ping() is True)
try:
    MyPlexAccount(token="none", session=session)
    check("a wrong token is refused", False)
except Unauthorized:
    check("a wrong token is refused", True)
again = MyPlexAccount("rehearsal", "correct horse", session=session)
check("a password signs in", again.username == "rehearsal" and again.authToken != token)
try:
    MyPlexAccount("rehearsal", "wrong", session=session)
    check("a wrong password is refused", False)
except Unauthorized:
    check("a wrong password is refused", True)

login = MyPlexPinLogin(session=session)
check("a code of four characters", len(login.pin) == 4)
check("nobody has signed in yet", not login.checkLogin())
account.link(login.pin)
check("somebody has signed in", login.checkLogin() and login.token)
check("the token is the account's", MyPlexAccount(token=login.token, session=session).username == "rehearsal")
oauth = MyPlexPinLogin(session=session, oauth=True)
check("a page to sign in at", f"code={oauth._getCode()}" in oauth.oauthUrl() and len(oauth._getCode()) == 25)

resources = account.resources()
check("resources", [r.name for r in resources] == ["Rehearsal", "Elsewhere", "Chrome"])
check("a server's own token", resources[0].accessToken == server_token and resources[0].owned)
check("a shared server has another", resources[1].accessToken.startswith("shared-") and resources[1].sourceTitle == "friend")
check("ways that lead there", [c.local for c in resources[0].connections] == [True])
plex = account.resource("Rehearsal").connect(ssl=False)
check("a way leads there", plex._baseurl == server_url and plex.machineIdentifier == resources[0].clientIdentifier)

devices = account.devices()
check("devices", "Rehearsal" in [d.name for d in devices])
count = len(devices)
next(d for d in devices if d.token == login.token).delete()
check("a device is removed", len(account.devices()) == count - 1)
try:
    MyPlexAccount(token=login.token, session=session)
    check("its token with it", False)
except Unauthorized:
    check("its token with it", True)

users = account.users()
check("users", [u.title for u in users] == ["kid", "friend"])
check("what is shared with them", users[0].servers[0].name == "Rehearsal" and users[0].servers[0].numLibraries == 2)
kid = account.switchHomeUser("kid", pin="1234")
check("a home user is switched to", kid.id == users[0].id)

check("no webhooks", account.webhooks() == [])
account.addWebhook("http://nas:8080/plex")
account.addWebhook("http://nas:8081/plex")
check("webhooks are added", account.webhooks() == ["http://nas:8080/plex", "http://nas:8081/plex"])
account.deleteWebhook("http://nas:8080/plex")
check("a webhook is taken away", account.webhooks() == ["http://nas:8081/plex"])
account.setWebhooks([])
check("all of them are", account.webhooks() == [])

film = next(m for m in plex.library.section("Movies").all() if m.guid.startswith("plex://"))
check("nothing is watched out for", account.watchlist() == [] and not account.onWatchlist(film))
account.addToWatchlist(film)
check("a film is", account.onWatchlist(film) and [m.guid for m in account.watchlist()] == [film.guid])
check("no show is", account.watchlist(libtype="show") == [])
account.removeFromWatchlist(film)
check("it no longer is", account.watchlist() == [])

plex = PlexServer(server_url, server_token)
plex.unclaim()
plex.claim(account)
check("a server is claimed", plex.account().username == "rehearsal@example.invalid")
account.signout()
try:
    account.ping()
    check("signed out", False)
except Unauthorized:
    check("signed out", True)
try:
    account.device("nothing")
    check("what is not there is not found", False)
except (NotFound, Unauthorized):
    check("what is not there is not found", True)
