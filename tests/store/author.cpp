// SPDX-License-Identifier: MIT
#include "store/author.h"
#include "support/catch.h"
#include "support/text.h"

using namespace samspel;

#ifdef Q_OS_UNIX
TEST_CASE("who works is known by the system where no variable tells") {
    const QByteArray user = qgetenv("USER");
    const QByteArray name = qgetenv("USERNAME");
    qunsetenv("USER");
    qunsetenv("USERNAME");
    const QString known = systemUser();
    if (!user.isNull()) {
        qputenv("USER", user);
    }
    if (!name.isNull()) {
        qputenv("USERNAME", name);
    }
    CHECK(known != u"?"_s);
    CHECK_FALSE(known.isEmpty());
}
#endif
