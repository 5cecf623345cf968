// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/loops.h"

#include <QWidget>

namespace samspel {

/// A learning loop as a ring of its actors with an arrow for each step: whole when it is closed, dashed while
/// it is open. An actor can be taken away, and what falls with it is crossed out.
///
/// Arrows walk from actor to actor; Space or Enter takes one away and puts it back. All that it shows stands
/// in words beside it.
class LoopPicture : public QWidget {
    Q_OBJECT
public:
    explicit LoopPicture(QWidget* parent = nullptr);

    /// `actorNames` by LoopActor; `closedWord` stands on the arrow of a step that is closed.
    void show(const LoopPlan& plan, const QStringList& actorNames, const QString& closedWord);
    void takeAway(std::optional<LoopActor> actor);
    std::optional<LoopActor> taken() const { return m_taken; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void takenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize nodeSize() const;
    QRectF nodeOf(std::size_t place) const;
    std::size_t placeOf(LoopActor actor) const;
    bool touchesTaken(const LoopStep& step) const;
    void paintStep(QPainter& painter, std::size_t number) const;
    void paintNode(QPainter& painter, std::size_t place) const;
    void toggle(std::size_t place);

    LoopPlan m_plan;
    std::vector<LoopActor> m_actors;
    QStringList m_names;
    QString m_closedWord;
    std::optional<LoopActor> m_taken;
    std::size_t m_at = 0;
};

} // namespace samspel
