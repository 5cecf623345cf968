// SPDX-License-Identifier: MIT
// Whether the window stays alive while a worker imports a national set of 2,000,000 rows: the longest time
// that the event loop could not come round, from the choice of the file to the preview, and from Import to
// the end.
#include "bench/bench.h"
#include "bench/nationalset.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importplace.h"
#include "ui/importing/importqueue.h"
#include "ui/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <utility>

using namespace samspel;

namespace {

constexpr qint64 defaultRows = 2'000'000;
constexpr int tick = 5; // ms

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// An application that knows which event took longest.
class Watched : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const QByteArray name = receiver->metaObject()->className(); // it may die
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool isTaken = QApplication::notify(receiver, event);
        if (const double taken = milliseconds(timer); taken > m_longest) {
            m_longest = taken;
            m_who = name + " (event " + QByteArray::number(type) + ')';
        }
        return isTaken;
    }
    void forget() { m_longest = 0; }
    double longest() const { return m_longest; }
    const QByteArray& who() const { return m_who; }

private:
    double m_longest = 0;
    QByteArray m_who;
};

/// Lets the event loop run until the queue rests and the page of figures waits for nothing, and tells the
/// longest time between two ticks: while a worker is at work, and where one has ended, with the pages that
/// then read anew.
bool longestGap(Watched& app, const ImportQueue& queue, const Page& figures, const char* what) {
    QElapsedTimer all;
    QElapsedTimer since;
    double atWork = 0;
    double atItsEnd = 0;
    const auto working = [&] { return std::pair(queue.work(), figures.isWaiting()); };
    auto before = working();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setInterval(tick);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        double& longest = working() == before ? atWork : atItsEnd;
        longest = std::max(longest, milliseconds(since));
        before = working();
        since.restart();
    });
    app.forget();
    all.start();
    since.start();
    timer.start();
    for (int rest = 0; rest < 40;) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        rest = queue.work() == nullptr && !figures.isWaiting() ? rest + 1 : 0;
    }
    bench::tell(what, static_cast<double>(all.elapsed()), "ms");
    std::printf("  the longest event took %.1f ms: %s\n", app.longest(), app.who().constData());
    const bool holds = bench::tell("  longest gap while a worker works", atWork, "ms", 100.0);
    return bench::tell("  longest gap where its work ends", atItsEnd, "ms", 100.0) && holds;
}

} // namespace

int main(int argc, char** argv) {
    Watched app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : defaultRows;
    const QTemporaryDir folder(QStringLiteral("/var/tmp/samspel-bench-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("long.csv"));
    if (!bench::national::writeLong(file, rows)) {
        std::printf("The set cannot be written here.\n");
        return 1;
    }
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.setLanguage(QStringLiteral("nn"));
    Appearance appearance(app);
    MainWindow window(preferences, appearance, {allPlaces(), Asking{}, folder.path()});
    window.resize(1600, 1000);
    window.show();
    if (!window.createRegister(folder.filePath(QStringLiteral("r.samspel")))) {
        std::printf("The register cannot be made here.\n");
        return 1;
    }
    window.showPlace("figures");
    window.showPlace("import");
    auto* const place = qobject_cast<ImportPlace*>(window.page("import"));
    if (place == nullptr) {
        std::printf("The window has no import page.\n");
        return 1;
    }
    QCoreApplication::processEvents();
    const Page& figures = *window.page("figures");
    ImportPage& page = *place->figures();
    page.choose({file});
    bool holds = longestGap(app, page.queue(), figures, "reading, and the preview");
    page.queue().decide(0, {.acceptsUnknown = true});
    holds = longestGap(app, page.queue(), figures, "comparing, with new names accepted") && holds;
    page.queue().accept();
    window.showPlace("figures"); // a person goes on with something else
    holds = longestGap(app, page.queue(), figures, "importing, and comparing once more") && holds;
    if (!page.queue().items().front().wasImported) {
        std::printf("Nothing was imported: %s\n", qPrintable(window.lastMessage()));
        return 1;
    }
    window.showPlace("import");
    page.queue().remove(0);
    holds = longestGap(app, page.queue(), figures, "putting it aside") && holds;
    return holds ? 0 : 1;
}
