//===- Support.cpp - Files and sizes, for lib/Runtime ---------------------===//
//
// Licensed under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Support.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace flash::runtime;

std::string flash::runtime::inQuotes(const std::string &text) {
  constexpr size_t kLongest = 64;
  std::string result = "'";
  for (unsigned char c : text.substr(0, kLongest))
    result += c >= 0x20 && c < 0x7f ? static_cast<char>(c) : '?';
  return result + (text.size() > kLongest ? "…'" : "'");
}

/// Writes until all is written or an error is not a mere interruption.
static bool writeAll(int fd, Bytes piece) {
  const char *at = static_cast<const char *>(piece.data);
  for (size_t left = piece.size; left > 0;) {
    ssize_t written = ::write(fd, at, left);
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return false;
    at += written;
    left -= static_cast<size_t>(written);
  }
  return true;
}

/// Creates a file that does not exist yet in the directory of `path`.
static int createBeside(const std::string &path, std::string &name) {
  static std::atomic<unsigned> counter{0};
  for (;;) {
    name = path + "." + std::to_string(::getpid()) + "." +
           std::to_string(counter++) + ".tmp";
    int fd =
        ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd >= 0 || errno != EEXIST)
      return fd;
  }
}

bool flash::runtime::writeFileAtomically(const std::string &path,
                                         const std::vector<Bytes> &pieces,
                                         std::string &error) {
  auto failed = [&](const std::string &what) {
    return fail(error, "cannot write '" + path + "': " + what);
  };
  // Renaming onto a device or a pipe would replace it by a file.
  struct stat old;
  bool exists = ::stat(path.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode))
    return failed("is a directory");
  if (exists && !S_ISREG(old.st_mode)) {
    std::unique_ptr<FILE, int (*)(FILE *)> file(fopen(path.c_str(), "wb"),
                                                fclose);
    if (!file)
      return failed(strerror(errno));
    for (Bytes piece : pieces)
      if (fwrite(piece.data, 1, piece.size, file.get()) != piece.size)
        return failed(strerror(errno));
    return fflush(file.get()) == 0 || failed(strerror(errno));
  }

  std::string temporary;
  int fd = createBeside(path, temporary);
  if (fd < 0)
    return failed(strerror(errno));
  bool good = true;
  for (Bytes piece : pieces)
    good = good && writeAll(fd, piece);
  good = good && (!exists || ::fchmod(fd, old.st_mode & 07777) == 0);
  int cause = errno;
  if (::close(fd) != 0 && good) {
    cause = errno;
    good = false;
  }
  if (good && ::rename(temporary.c_str(), path.c_str()) != 0) {
    cause = errno;
    good = false;
  }
  if (good)
    return true;
  ::unlink(temporary.c_str());
  return failed(strerror(cause));
}

bool flash::runtime::readFile(const std::string &path, std::string &bytes,
                              std::string &error) {
  std::unique_ptr<FILE, int (*)(FILE *)> file(fopen(path.c_str(), "rb"),
                                              fclose);
  if (!file)
    return fail(error, "cannot read '" + path + "': " + strerror(errno));
  bytes.clear();
  char chunk[1 << 16];
  while (size_t got = fread(chunk, 1, sizeof chunk, file.get()))
    bytes.append(chunk, got);
  if (ferror(file.get()))
    return fail(error, "cannot read '" + path + "': " + strerror(errno));
  return true;
}

bool flash::runtime::checkedByteSize(const std::vector<int64_t> &shape,
                                     int64_t elementBytes, int64_t &bytes) {
  bytes = elementBytes;
  bool empty = false;
  for (int64_t size : shape) {
    if (size < 0)
      return false;
    empty |= size == 0;
  }
  if (empty) {
    bytes = 0;
    return true;
  }
  for (int64_t size : shape)
    if (__builtin_mul_overflow(bytes, size, &bytes))
      return false;
  return true;
}
