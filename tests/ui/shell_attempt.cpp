// SPDX-License-Identifier: MIT
#include "sqlite/error.h"
#include "store/ledger.h"
#include "support/text.h"
#include "ui/shell/application.h"
#include "ui/shell/attempt.h"

#include <QSet>
#include <QTest>
#include <new>
#include <sqlite3.h>

using namespace samspel;

TEST_CASE("work that goes well has nothing to tell") {
    bool isDone = false;
    CHECK_FALSE(attempt(u"Save"_s, [&] { isDone = true; }).has_value());
    CHECK(isDone);
}

TEST_CASE("each way in which the world fails has its own words, with what was tried and what to do") {
    QSet<QString> texts;
    for (const int code : {SQLITE_FULL, SQLITE_READONLY, SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_NOTADB,
                           SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_INTERRUPT, SQLITE_TOOBIG, SQLITE_ERROR}) {
        const auto message = attempt(u"Lagre"_s, [&] { throw sqlite::Error(code, "detail"); });
        REQUIRE(message.has_value());
        CHECK(message->kind == Message::Kind::trouble);
        CHECK(message->text.contains(u"Lagre"_s));
        CHECK_FALSE(message->text.contains(QLatin1Char('!')));
        CHECK(message->text.count(QLatin1Char('.')) >= 3); // what happened, what is safe, what to do
        texts.insert(message->text);
    }
    CHECK(texts.size() == 10);
    const auto full = attempt(u"x"_s, [] { throw sqlite::Error(SQLITE_FULL, "database or disk is full"); });
    CHECK(full->text.contains(u"disk is full"_s));
}

TEST_CASE("a text that is too long is told of as such, with how long it may be") {
    const auto message =
        attempt(u"Save"_s, [] { throw sqlite::Error(SQLITE_TOOBIG, "string or blob too big"); });
    REQUIRE(message.has_value());
    CHECK(message->text.contains(u"a text is too long"_s));
    CHECK(message->text.contains(u"64 MB"_s));
    CHECK_FALSE(message->text.contains(u"disk"_s));
    CHECK_FALSE(message->text.contains(u"blob"_s));
}

TEST_CASE("a file that is no register speaks for itself") {
    const auto message =
        attempt(u"Open"_s, [] { throw NotARegister("/tmp/x is no Samspel register. It was not touched."); });
    REQUIRE(message.has_value());
    CHECK(message->text == u"/tmp/x is no Samspel register. It was not touched."_s);
}

TEST_CASE("memory and unknown failures are told as well") {
    CHECK(attempt(u"Read"_s, [] { throw std::bad_alloc(); })->text.contains(u"memory"_s));
    CHECK(attempt(u"Read"_s, [] { throw std::runtime_error("odd"); })->text.contains(u"odd"_s));
}

TEST_CASE("what escapes into the event loop becomes a message, and the program goes on") {
    auto* application = qobject_cast<Application*>(qApp);
    REQUIRE(application != nullptr);
    QStringList told;
    QObject receiver;
    QObject::connect(application, &Application::failed, &receiver,
                     [&](const Message& message) { told << message.text; });
    QMetaObject::invokeMethod(
        &receiver, [] { throw sqlite::Error(SQLITE_IOERR, "disk I/O error"); }, Qt::QueuedConnection);
    CHECK(QTest::qWaitFor([&] { return !told.isEmpty(); }, 5000));
    CHECK(told.size() == 1);
}
