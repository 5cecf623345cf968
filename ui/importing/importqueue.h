// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "ui/importing/preview.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace samspel {

struct ImportWork;

/// A file on its way into the register.
struct ImportItem {
    QString path;
    exchange::Options options{};
    ImportChoices choices{};                  ///< what the person said to names
    std::shared_ptr<const Preview> preview{}; ///< empty until it was read
    bool wasImported = false;

    bool wantsReading = true;
    bool wantsPlan = false;
    bool wantsImport = false;

    QString file() const;
    bool isReady() const { return preview && preview->verdict() == Preview::Verdict::ready; }
};

/// The files that were chosen, and the one worker that reads them, compares them with the register and writes
/// them, one after the other. It writes on a connection of its own, so that the window stays alive. Owned by
/// the import page.
class ImportQueue : public QObject {
    Q_OBJECT
public:
    ImportQueue(Ledger& ledger, const Language& language, QObject* parent);
    /// Stops what goes on; what was not committed leaves no trace.
    ~ImportQueue() override;

    const std::vector<ImportItem>& items() const { return m_items; }
    /// The work that goes on; nullptr when there is none.
    const ImportWork* work() const { return m_work.get(); }
    int readyCount() const;

    /// Reads these files; those that are there already are read anew. Gives the row of the last one.
    int choose(const QStringList& paths);
    /// What is being read of it is left, and it is read anew.
    void readOtherwise(int row, const exchange::Options& options);
    /// What the file's names mean; the register is asked anew.
    void decide(int row, const ImportChoices& choices);
    void remove(int row);
    /// Writes the files that are ready, each as one step.
    void accept();
    void cancel();
    /// Goes on with what is wanted, when nothing goes on yet.
    void next();

Q_SIGNALS:
    /// Files, previews or the work have changed.
    void changed();
    void said(const samspel::Message& message);

private:
    ImportItem* itemOf(const QString& path);
    /// Lets the worker run; `done` is called here afterwards, unless the file was put aside or the work
    /// failed.
    void begin(const ImportItem& item, const QString& what, std::function<void(ImportWork&)> run,
               std::function<void(ImportItem&, ImportWork&)> done);
    void finish(const QString& path, const std::function<void(ImportItem&, ImportWork&)>& done);
    void beginReading(ImportItem& item);
    void beginPlanning(ImportItem& item);
    void beginImport(ImportItem& item);
    void tellImport(ImportItem& item, const ImportWork& work);
    void wantPlans();
    void tellLedger();
    void tellRecords(ImportItem& item, const exchange::RegisterOutcome& outcome);
    PreviewRegister where() const;

    Ledger& m_ledger;
    const Language& m_language;
    int m_ownChanges = 0; ///< that the ledger has not told yet
    std::vector<ImportItem> m_items;
    std::shared_ptr<ImportWork> m_work;
    QThreadPool m_workers; // destroyed first: its work ends before anything that it speaks to
};

} // namespace samspel
