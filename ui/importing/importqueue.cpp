// SPDX-License-Identifier: MIT
#include "ui/importing/importqueue.h"

#include "exchange/anytable/choices.h"
#include "store/ledger.h"
#include "ui/importing/importwork.h"
#include "ui/shell/attempt.h"

#include <QFileInfo>
#include <algorithm>

namespace samspel {

QString ImportItem::file() const { return QFileInfo(path).fileName(); }

ImportQueue::ImportQueue(Ledger& ledger, const Language& language, QObject* parent)
    : QObject(parent), m_ledger(ledger), m_language(language) {
    m_workers.setMaxThreadCount(1); // a plan is made from what the file before has written
    connect(&m_ledger, &Ledger::changed, this, [this] {
        if (m_ownChanges > 0) {
            --m_ownChanges;
        } else {
            wantPlans();
        }
    });
}

ImportQueue::~ImportQueue() {
    if (m_work) {
        m_work->isCancelled = true;
    }
}

void ImportQueue::wantPlans() {
    for (ImportItem& item : m_items) {
        item.wantsPlan = true;
    }
}

int ImportQueue::readyCount() const {
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const ImportItem& item) { return item.isReady(); }));
}

int ImportQueue::choose(const QStringList& paths) {
    std::ptrdiff_t last = 0;
    for (const QString& path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (ImportItem* item = itemOf(absolute)) {
            item->wantsReading = true;
            last = item - m_items.data();
        } else {
            last = static_cast<std::ptrdiff_t>(m_items.size());
            m_items.push_back({.path = absolute});
        }
    }
    next();
    return static_cast<int>(last);
}

void ImportQueue::readOtherwise(int row, const exchange::Options& options) {
    ImportItem& item = m_items[static_cast<std::size_t>(row)];
    item.options = options;
    item.wantsReading = true;
    if (m_work && m_work->isReading && m_work->path == item.path) {
        m_work->isCancelled = true;
    }
    next();
}

void ImportQueue::decide(int row, const ImportChoices& choices) {
    ImportItem& item = m_items[static_cast<std::size_t>(row)];
    item.choices = choices;
    item.wantsPlan = true;
    next();
}

void ImportQueue::remove(int row) {
    m_items.erase(m_items.begin() + row);
    Q_EMIT changed();
}

void ImportQueue::accept() {
    if (m_ledger.isReadOnly()) {
        return;
    }
    for (ImportItem& item : m_items) {
        item.wantsImport = item.isReady();
    }
    next();
}

void ImportQueue::cancel() {
    for (ImportItem& item : m_items) {
        item.wantsImport = false;
        item.wantsReading = false;
    }
    if (m_work) {
        m_work->isCancelled = true;
    }
    Q_EMIT changed();
}

ImportItem* ImportQueue::itemOf(const QString& path) {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const ImportItem& item) { return item.path == path; });
    return found == m_items.end() ? nullptr : &*found;
}

void ImportQueue::next() {
    if (m_work) {
        return;
    }
    const auto wanted = [this](bool ImportItem::*what) {
        return std::find_if(m_items.begin(), m_items.end(),
                            [&](const ImportItem& item) { return item.*what; });
    };
    if (const auto item = wanted(&ImportItem::wantsReading); item != m_items.end()) {
        beginReading(*item);
    } else if (const auto ready = wanted(&ImportItem::wantsImport); ready != m_items.end()) {
        beginImport(*ready);
    } else if (const auto stale = wanted(&ImportItem::wantsPlan); stale != m_items.end()) {
        beginPlanning(*stale);
    }
    Q_EMIT changed();
}

void ImportQueue::begin(const ImportItem& item, const QString& what, std::function<void(ImportWork&)> run,
                        std::function<void(ImportItem&, ImportWork&)> done) {
    m_work = std::make_shared<ImportWork>();
    m_work->path = item.path;
    m_work->what = what;
    m_workers.start([this, work = m_work, run = std::move(run), done = std::move(done), path = item.path] {
        try {
            run(*work);
        } catch (...) { // told by finish(), where a person can see it
            work->error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, done, path] { finish(path, done); }, Qt::QueuedConnection);
    });
}

void ImportQueue::finish(const QString& path, const std::function<void(ImportItem&, ImportWork&)>& done) {
    const std::shared_ptr<ImportWork> work = std::exchange(m_work, nullptr);
    if (ImportItem* item = itemOf(path)) {
        const auto trouble = attempt(work->what, [&] {
            if (work->error) {
                std::rethrow_exception(work->error);
            }
            done(*item, *work);
        });
        if (trouble) {
            Q_EMIT said(*trouble);
        }
    }
    // What was never read, and no longer is to be, has nothing to show.
    std::erase_if(m_items, [](const ImportItem& item) { return !item.preview && !item.wantsReading; });
    next();
}

PreviewRegister ImportQueue::where() const {
    return {m_ledger.path(), m_ledger.isReadOnly(), m_ledger.author()};
}

void ImportQueue::beginReading(ImportItem& item) {
    item.wantsReading = false;
    item.wantsPlan = false;
    item.wasImported = false;
    begin(
        item, tr("Reading %1").arg(item.file()),
        [path = item.path, options = item.options, choices = item.choices, where = where(),
         language = m_language](ImportWork& work) {
            const PreviewWatches watches{work.watch(exchange::Progress::bytes),
                                         work.watch(exchange::Progress::records)};
            work.preview =
                std::make_shared<Preview>(preview(path, options, choices, where, watches, language));
        },
        [](ImportItem& read, ImportWork& work) {
            if (!work.isCancelled) {
                read.preview = work.preview;
            } else if (read.preview && !read.wantsReading) { // what was to be otherwise is so no longer
                read.options = read.preview->options;
                read.preview = std::make_shared<Preview>(*read.preview);
            }
        });
    m_work->isReading = true;
}

void ImportQueue::beginPlanning(ImportItem& item) {
    item.wantsPlan = false;
    if (!item.preview || !item.preview->reading->accepted()) {
        next();
        return;
    }
    begin(
        item, tr("Comparing %1 with the register").arg(item.file()),
        [before = item.preview, choices = item.choices, where = where(),
         language = m_language](ImportWork& work) {
            work.preview = std::make_shared<Preview>(*before);
            work.preview->choices = choices;
            planAgain(*work.preview, where, work.watch(exchange::Progress::records), language);
        },
        [](ImportItem& planned, ImportWork& work) {
            if (work.isCancelled) { // what was known before still stands, until it is asked anew
                return;
            }
            planned.preview = work.preview;
            const bool isIn =
                work.preview->tellsRecords() ? !planned.isReady() : !work.preview->plan.knownSince.isEmpty();
            planned.wasImported = planned.wasImported && isIn;
        });
}

void ImportQueue::beginImport(ImportItem& item) {
    item.wantsImport = false;
    begin(
        item, tr("Importing %1").arg(item.file()),
        [accepted = item.preview, where = where(), language = m_language](ImportWork& work) {
            const auto ledger = where.open(language);
            const exchange::Reading& reading = *accepted->reading;
            const auto content = exchange::Bytes::ofFile(accepted->path);
            if (accepted->tellsRecords()) {
                work.records = exchange::importRegister(*ledger, reading, content,
                                                        work.watch(exchange::Progress::records), language);
                return;
            }
            // Before the import, so that the import is what the next undo takes back.
            if (accepted->isAnyTable() && !accepted->options.columns.isEmpty()) {
                exchange::anytable::rememberColumns(*ledger, reading.sniffed.heads, accepted->columns);
            }
            ImportChoices choices = accepted->choices;
            choices.content = [&content] { return content.all(); };
            work.outcome = ledger->import(reading.batch, choices, work.watch(exchange::Progress::figures));
        },
        [this](ImportItem& written, ImportWork& work) { tellImport(written, work); });
    m_work->isWriting = true;
}

void ImportQueue::tellImport(ImportItem& item, const ImportWork& work) {
    const ImportOutcome& outcome = work.outcome;
    const QString file = item.file();
    item.wantsPlan = true;
    if (outcome.isCancelled || work.records.isCancelled) {
        Q_EMIT said({tr("The import of %1 was stopped. Nothing in the register has changed.").arg(file),
                     Message::Kind::remark});
        return;
    }
    if (!work.records.plans.empty()) {
        tellRecords(item, work.records);
        return;
    }
    if (!outcome.source.isKept() && !refuses(outcome.plan.problems)) {
        Q_EMIT said({tr("%1 held nothing new; nothing was written.").arg(file), Message::Kind::remark});
        return;
    }
    if (!outcome.source.isKept()) {
        Q_EMIT said(
            {tr("%1 was not imported: the register has changed since the file was read. Nothing was written; "
                "look at it once more.")
                 .arg(file),
             Message::Kind::trouble});
        return;
    }
    item.wasImported = true;
    const ImportPlan& plan = outcome.plan;
    QString text = tr("%1 is imported: %2 new cells").arg(file, m_language.whole(plan.fresh));
    if (plan.changed > 0) {
        text += tr(", %1 changed").arg(m_language.whole(plan.changed));
    }
    if (!plan.newUnits.empty()) {
        text += tr(", %1 new units").arg(m_language.whole(static_cast<qint64>(plan.newUnits.size())));
    }
    if (!plan.newIndicators.empty()) {
        text +=
            tr(", %1 new indicators").arg(m_language.whole(static_cast<qint64>(plan.newIndicators.size())));
    }
    tellLedger();
    Q_EMIT said({text + QLatin1Char('.'), Message::Kind::done, true});
}

// The worker wrote on a connection of its own; the ledger that all pages listen to has not noticed. They read
// anew in an event of their own, so that the window stands still no longer than for each of them.
void ImportQueue::tellLedger() {
    wantPlans();
    ++m_ownChanges;
    QMetaObject::invokeMethod(&m_ledger, &Ledger::changed, Qt::QueuedConnection);
}

void ImportQueue::tellRecords(ImportItem& item, const exchange::RegisterOutcome& outcome) {
    using State = exchange::PlannedRecord::State;
    if (!outcome.wasWritten) {
        Q_EMIT said({tr("%1 was not imported: the register has changed since the file was read. Nothing was "
                        "written; look at it once more.")
                         .arg(item.file()),
                     Message::Kind::trouble});
        return;
    }
    item.wasImported = true;
    tellLedger();
    Q_EMIT said({tr("%1 is imported: %2 new records, %3 changed.")
                     .arg(item.file(), m_language.whole(outcome.count(State::fresh)),
                          m_language.whole(outcome.count(State::changed))),
                 Message::Kind::done, true});
}

} // namespace samspel
