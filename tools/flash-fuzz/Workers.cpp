//===- Workers.cpp - Tasks in processes of their own ----------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A worker announces each task on its pipe, "\1<number>\n", writes the task's
// text, and closes it, "\2\n". What it has not closed when the pipe ends is the
// task that crashed. "\3<phase>\n" may come in between.
//
//===----------------------------------------------------------------------===//

#include "Workers.h"
#include "llvm/ADT/StringRef.h"
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir::flash::fuzz;
using llvm::StringRef;

/// The pipe of this process, if it is a worker.
static int workerPipe = -1;

void mlir::flash::fuzz::setPhase(const char *phase) {
  if (workerPipe >= 0)
    llvm::raw_fd_ostream(workerPipe, /*shouldClose=*/false)
        << "\3" << phase << "\n";
}

using Worker = std::function<void(int64_t, llvm::raw_ostream &)>;

namespace {
struct Process {
  pid_t pid = -1;
  int pipe = -1;
  std::string unread;
  int64_t task = -1; ///< the one that runs
};

class Pool {
public:
  Pool(int64_t count, unsigned jobs, unsigned seconds,
       std::function<Worker()> makeWorker)
      : jobs(jobs), seconds(seconds), makeWorker(std::move(makeWorker)),
        results(count), processes(jobs) {}

  std::vector<TaskResult> run() {
    for (unsigned i = 0; i != jobs; ++i)
      start(i, i);
    while (wait()) {
    }
    return std::move(results);
  }

private:
  void start(unsigned number, int64_t first);
  [[noreturn]] void work(int64_t first, int out);
  bool wait();
  void read(Process &process, StringRef text);
  void finish(unsigned number);

  unsigned jobs, seconds;
  std::function<Worker()> makeWorker;
  std::vector<TaskResult> results;
  std::vector<Process> processes;
};
} // namespace

/// Process `number` runs `first` and each jobs-th task after it.
void Pool::start(unsigned number, int64_t first) {
  processes[number] = Process();
  int ends[2];
  if (first >= static_cast<int64_t>(results.size()) || ::pipe(ends) != 0)
    return;
  llvm::outs().flush();
  pid_t pid = fork();
  if (pid == 0) {
    ::close(ends[0]);
    work(first, ends[1]);
  }
  ::close(ends[1]);
  processes[number].pid = pid;
  processes[number].pipe = ends[0];
}

/// Ends the process after so much of its own time, however busy the machine is;
/// never for 0.
static void limitTime(unsigned seconds) {
  itimerval limit = {};
  limit.it_value.tv_sec = seconds;
  setitimer(ITIMER_PROF, &limit, nullptr);
}

void Pool::work(int64_t first, int out) {
  llvm::raw_fd_ostream stream(out, /*shouldClose=*/false);
  workerPipe = out;
  Worker worker = makeWorker();
  for (int64_t task = first; task < static_cast<int64_t>(results.size());
       task += jobs) {
    stream << '\1' << task << "\n";
    stream.flush();
    limitTime(seconds);
    std::string text;
    llvm::raw_string_ostream os(text);
    worker(task, os);
    stream << text;
    limitTime(0);
    stream << "\2\n";
    stream.flush();
  }
  // No destructors: what the process holds is freed with it.
  _exit(0);
}

void Pool::read(Process &process, StringRef text) {
  process.unread += text.str();
  StringRef rest = process.unread;
  while (rest.contains('\n')) {
    auto [line, after] = rest.split('\n');
    rest = after;
    if (line.consume_front("\1"))
      line.getAsInteger(10, process.task);
    else if (line == "\2")
      process.task = -1;
    else if (process.task >= 0 && line.consume_front("\3"))
      results[process.task].phase = line.str();
    else if (process.task >= 0)
      results[process.task].text += line.str() + "\n";
  }
  process.unread = rest.str();
}

/// The pipe has ended: by the last task, or by a crash.
void Pool::finish(unsigned number) {
  Process &process = processes[number];
  ::close(process.pipe);
  int status = 0;
  waitpid(process.pid, &status, 0);
  int64_t crashed = process.task;
  process = Process();
  if (crashed < 0)
    return;
  results[crashed].signal = WIFSIGNALED(status) ? WTERMSIG(status) : SIGABRT;
  start(number, crashed + jobs);
}

/// Reads what there is; false when no process is left.
bool Pool::wait() {
  std::vector<pollfd> polls;
  std::vector<unsigned> numbers;
  for (unsigned i = 0; i != jobs; ++i)
    if (processes[i].pipe >= 0) {
      polls.push_back({processes[i].pipe, POLLIN, 0});
      numbers.push_back(i);
    }
  if (polls.empty())
    return false;
  if (poll(polls.data(), polls.size(), -1) < 0)
    return true;
  for (size_t i = 0; i != polls.size(); ++i) {
    if (!polls[i].revents)
      continue;
    char buffer[1 << 16];
    ssize_t length = ::read(polls[i].fd, buffer, sizeof(buffer));
    if (length > 0)
      read(processes[numbers[i]], StringRef(buffer, length));
    else
      finish(numbers[i]);
  }
  return true;
}

std::vector<TaskResult>
mlir::flash::fuzz::runTasks(int64_t count, unsigned jobs, unsigned seconds,
                            std::function<Worker()> makeWorker) {
  return Pool(count, jobs, seconds, std::move(makeWorker)).run();
}
