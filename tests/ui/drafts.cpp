// SPDX-License-Identifier: MIT
// What a person has begun to fill in outlives the program's sudden end.
#include "ui/records/drafts.h"
#include "domain/organisation.h"
#include "shell_window.h"
#include "ui/records/recordpanel.h"
#include "ui/shell/damagedsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <csignal>
#include <random>

using namespace samspel;
using namespace samspel::test;

namespace {

/// A window on the given folder, as the program would open it there.
struct Session {
    explicit Session(const QString& in)
        : folder(in), settings(folder + u"/settings.ini"_s, QSettings::IniFormat), preferences(settings),
          appearance(*qApp) {
        preferences.setLanguage(u"en"_s);
        window =
            std::make_unique<MainWindow>(preferences, appearance, Fittings{Window::places(), {}, folder});
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    RecordPanel& panel() {
        window->showPlace("organisations");
        Window::settle();
        return *static_cast<RecordPage*>(window->page("organisations"))->panel();
    }
    QString folder;
    QSettings settings;
    Preferences preferences;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

constexpr auto folderVariable = "SAMSPEL_TEST_FOLDER";

} // namespace

// The other half of the next test: hidden, so that it runs only there.
TEST_CASE("somebody who fills in a form when the program is killed", "[.killed]") {
    if (!qEnvironmentVariableIsSet(folderVariable)) {
        WARN("it runs within the next test alone");
        return;
    }
    Session session(qEnvironmentVariable(folderVariable));
    REQUIRE(session.window->openRegister(session.folder + u"/r.samspel"_s));
    RecordPanel& panel = session.panel();
    panel.newAction()->trigger();
    Window::settle();
    auto* number = panel.form()->editor("number")->target();
    number->setFocus();
    QTest::keyClicks(number, u"4640"_s); // still in the field, and without the name that is needed
    QSettings disk(session.folder + u"/settings.ini"_s, QSettings::IniFormat);
    (void)QTest::qWaitFor(
        [&] {
            disk.sync();
            return !disk.childGroups().filter(u"drafts"_s).isEmpty();
        },
        20'000);
    ::raise(SIGKILL);
}

TEST_CASE("what stands in an open form comes back after the program was killed") {
    const QTemporaryDir folder;
    Ledger::create(folder.filePath(u"r.samspel"_s), Language::load(u"en"_s));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder.path());
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"somebody who fills in a form when the program is killed"_s});
    REQUIRE(program.waitForFinished(60'000));
    REQUIRE(program.exitStatus() == QProcess::CrashExit);

    Session session(folder.path());
    REQUIRE(session.window->openRegister(folder.filePath(u"r.samspel"_s)));
    CHECK_FALSE(session.window->ledger()->isReadOnly()); // the lock of the dead is no obstacle
    RecordPanel& panel = session.panel();
    CHECK(panel.drafts() == 1);
    panel.newAction()->trigger();
    CHECK(static_cast<QLineEdit*>(panel.form()->editor("number")->target())->text() == u"4640"_s);
    CHECK(
        session.window->ledger()->all<Organisation>().empty()); // and nothing was saved that was not finished
}

TEST_CASE("a damaged draft is told, kept aside, and takes nothing else along") {
    Window w;
    w.open();
    const Kind& kind = kindOf<Organisation>();
    Row row = kind.blank;
    row.cells[kind.fieldNumber(QLatin1String("number"))] = u"4640"_s;
    {
        Drafts drafts(w.preferences, kind, u"scope"_s);
        drafts.keep(kind.blank, row);
    }
    const QString group = u"drafts/scope/"_s + QString::fromLatin1(kind.table) + u'/';
    w.preferences.setValue(group + u"seven"_s, QVariantMap{{u"name"_s, u"tVik"_s}});
    w.preferences.setValue(group + u"7"_s, u"no map"_s);
    w.preferences.setValue(group + u"8"_s, QVariantMap{{u"name"_s, u"w12x"_s}});
    w.preferences.setValue(group + u"-3"_s, QVariantMap{{u"name"_s, u"tVik"_s}});
    const Drafts drafts(w.preferences, kind, u"scope"_s);
    CHECK(drafts.damaged() == 4);
    CHECK(drafts.ids() == std::vector<qint64>{0});
    CHECK(drafts.over(kind.blank) == row);
    CHECK(w.preferences.value(u"damaged/"_s + group + u"7"_s).toString() == u"no map"_s);
    CHECK(Drafts(w.preferences, kind, u"scope"_s).damaged() == 0); // told once
}

TEST_CASE("a bit that flips in the settings costs one draft at most its words, and none another's") {
    const QTemporaryDir folder;
    const Kind& kind = kindOf<Organisation>();
    constexpr int drafts = 8;
    const auto keptRow = [&](qint64 id) {
        Row row = kind.blank;
        row.id = id;
        return row;
    };
    const auto asTyped = [&](qint64 id) {
        Row row = keptRow(id);
        row.cells[kind.fieldNumber(QLatin1String("name"))] = u"Vik %1 = a; \"b\""_s.arg(id);
        row.cells[kind.fieldNumber(QLatin1String("number"))] = u"46%1"_s.arg(40 + id);
        return row;
    };
    const QString path = folder.filePath(u"sound.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        Preferences preferences(settings);
        Drafts typed(preferences, kind, u"scope"_s);
        for (int id = 0; id < drafts; ++id) {
            typed.keep(keptRow(id), asTyped(id));
        }
    }
    QFile sound(path);
    REQUIRE(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    REQUIRE(bytes.size() > 1000);
    std::mt19937_64 random(31);
    int whole = 0;
    constexpr int positions = 400;
    for (int i = 0; i < positions; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bytes.size()));
        CAPTURE(at, i % 8);
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << i % 8));
        // Each in a file of its own, for QSettings remembers what it has read.
        const QString name = folder.filePath(u"%1.ini"_s.arg(i));
        {
            QFile file(name);
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(damaged) == damaged.size());
        }
        QSettings settings(name, QSettings::IniFormat);
        Preferences preferences(settings);
        const Drafts found(preferences, kind, u"scope"_s);
        int right = 0;
        for (const qint64 id : found.ids()) {
            right += found.over(keptRow(id)) == asTyped(id) ? 1 : 0;
        }
        CHECK(static_cast<int>(found.ids().size()) - right + found.damaged() <= 1);
        whole += right >= drafts - 1 ? 1 : 0;
    }
    CHECK(whole > positions * 9 / 10); // not where it fell into the name that they all have
}

TEST_CASE("settings that are damaged are copied before they are written anew") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    const QByteArray bytes = "[window]\nlanguage=nn\nno sign of equality here\n";
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QSettings settings(path, QSettings::IniFormat);
    (void)settings.allKeys();
    const QString copy = keepDamaged(settings);
    REQUIRE_FALSE(copy.isEmpty());
    QFile kept(copy);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == bytes);
    CHECK(Preferences(settings).language() == u"nn"_s); // what can be read counts
    const QSettings sound(folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    CHECK(keepDamaged(sound).isEmpty());
}

TEST_CASE("drafts of a register do not come up in another that has taken its place") {
    Window w;
    w.open();
    // Both are made in one second: a script does that, and a clock that was set back.
    const auto makeAtOneMoment = [&] {
        w.ledger().database().run("UPDATE journal SET at = '2026-01-02T03:04:05Z' WHERE id = 1");
        w.window->closeRegister();
        w.open();
    };
    makeAtOneMoment();
    auto& panel = *w.records("organisations").panel();
    panel.newAction()->trigger();
    Window::settle();
    fill(panel, "number", u"4640"_s);
    CHECK(panel.drafts() == 1);
    w.window->closeRegister();
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::rename(w.path() + QLatin1String(ending), w.path("other.samspel") + QLatin1String(ending));
    }
    w.open();
    makeAtOneMoment();
    CHECK(w.records("organisations").panel()->drafts() == 0);
}
