// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/publicfigures.h"
#include "ui/dashboard/trendchoice.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>

namespace samspel {

class Language;

/// Finds out on a worker what of a large family of figures everybody may see: for a nation that takes a
/// second or two, and the window must not stand still meanwhile. The worker reads on a connection of its own,
/// and the ledger adopts what it has judged. Owned by the page of figures.
class PatternWork : public QObject {
    Q_OBJECT
public:
    /// A family of so many series is judged at once, within a few hundredths of a second.
    static constexpr qint64 mostAtOnce = 3000;

    PatternWork(Ledger& ledger, const Language& language, qint64 mostAtOnce, QObject* parent);
    /// Stops what goes on, and waits until it has ended.
    ~PatternWork() override;

    /// Whether what is public of a choice has to be found out first.
    bool isNeeded(const TrendChoice& choice) const;
    /// The same for the first choice, for which all families are asked.
    bool isNeededToBegin() const;
    /// Begins with this choice, or with the first; goes on where that is under way, and begins again where
    /// the register has changed.
    void begin(const std::optional<TrendChoice>& choice);
    void stop();
    bool isWorking() const { return m_job != nullptr; }
    /// The breakdowns that an indicator has figures for. Read once for as long as the register is as it is,
    /// and by the worker where it was at work: a nation's are read through all its units.
    const std::vector<Breakdown>& breakdownsOf(const QString& indicator);

Q_SIGNALS:
    /// What was asked for can be read now; with the first choice where that was asked for, else with none.
    void ended(const samspel::TrendChoice& first);

private:
    struct Job;
    struct Offer {
        PublicPatterns::State of;
        QString indicator;
        std::vector<Breakdown> breakdowns;
    };
    static void run(Job& job, const QString& path, const Language& language);
    void finish(const std::shared_ptr<Job>& job);

    Ledger& m_ledger;
    const Language& m_language;
    qint64 m_mostAtOnce;
    std::shared_ptr<Job> m_job;
    std::optional<Offer> m_offer;
    std::optional<PublicPatterns::State> m_failed; ///< at this state the window has to do it by itself
    QThreadPool m_workers; // destroyed first: its work ends before anything that it speaks to
};

} // namespace samspel
