-- What a RedisRateLimiter decides, in one script, so that nothing comes between reading and writing. It follows local.rs,
-- which says why; a test holds the two side by side.
--
-- KEYS: what is known (hash), requests by ticket (sorted set), and the same for each of the limits that only some requests
-- have. A request's score is when it is done at the latest: when its lease ends, until its answer comes.
-- ARGV: the question as JSON. All times are microseconds, by `clock()`, which stands above this text.

local SECOND = 1000000
local DAY, PROBE, IN_FLIGHT_CHECK = 86400 * SECOND, 900 * SECOND, SECOND
-- How long what is known stays, in milliseconds: longer than what a day can teach.
local KEEP = 2 * 86400 * 1000

local KNOWN, ALL = KEYS[1], KEYS[2]
local ask = cjson.decode(ARGV[1])
local now = clock()

local known = {}
local flat = redis.call('HGETALL', KNOWN)
for i = 1, #flat, 2 do
  known[flat[i]] = tonumber(flat[i + 1])
end

local function put(name, value)
  if known[name] == value then
    return
  end
  known[name] = value
  if value == nil then
    redis.call('HDEL', KNOWN, name)
  else
    redis.call('HSET', KNOWN, name, value)
  end
end

-- A bound for sorted sets that excludes the moment; joining a number to a text would round it.
local function after(moment)
  return string.format('(%.0f', moment)
end

-- What limits this request per time: the plan's windows, that of its operation, which responses report, and that of its API.
local windows = {}
local longest = known.longest or 0
for _, window in ipairs(ask.windows) do
  window.log = ALL
  if window.burst then
    window.requests = known.burst or window.requests
  end
  longest = math.max(longest, window.length)
  table.insert(windows, window)
end
put('longest', longest)
local own, own_name
for place, limit in ipairs(ask.own_limits) do
  limit.log = KEYS[2 + place]
  limit.place = place
  if limit.burst then
    own, own_name = limit, 'limit:' .. limit.name
    own.requests = math.min(own.requests, known[own_name] or own.requests)
  end
  table.insert(windows, limit)
end

-- Forget what is over.
redis.call('ZREMRANGEBYSCORE', ALL, '-inf', string.format('%.0f', now - longest))
for _, limit in ipairs(ask.own_limits) do
  redis.call('ZREMRANGEBYSCORE', limit.log, '-inf', string.format('%.0f', now - limit.length))
end
local function forget_fence()
  if known.fence_until and known.fence_until <= now then
    put('fence_said', nil)
    put('fence_left', nil)
    put('fence_of', nil)
    put('fence_until', nil)
  end
end
forget_fence()
if (known.midnight or 0) <= now then
  if known.midnight then
    put('daily_left', known.daily_of)
    put('probe', nil)
  end
  put('midnight', now - now % DAY + DAY)
end
if ask.daily and not known.daily_left then
  put('daily_left', ask.daily)
  put('daily_of', ask.daily)
end

-- When the request in that place of a window leaves it: what is on its way could be done just now.
local function leaves(window, place)
  local found = redis.call('ZRANGE', window.log, place, place, 'WITHSCORES')
  if not found[2] then
    return 0
  end
  return math.max(math.min(tonumber(found[2]), now) + window.length - now, 0)
end

local function counted(window)
  return redis.call('ZCOUNT', window.log, after(now - window.length), '+inf')
end

-- How long a window keeps another request.
local function wait_for(window)
  local allowed = math.max(window.requests, 1)
  if counted(window) < allowed then
    return 0
  end
  return leaves(window, -allowed)
end

local GRANTED, WAIT, SPENT, NOTHING = 0, 1, 2, 3

local function take(ticket, cost)
  if redis.call('ZSCORE', ALL, ticket) then
    -- Asked again, as the answer was lost.
    return { GRANTED, known.number or 0, 0 }
  end
  local wait = math.max((known.hold or 0) - now, 0)
  if known.fence_left == 0 then
    local fenced = known.fence_until - now
    if (known.fence_said or 0) > 0 then
      local in_flight = redis.call('ZCOUNT', ALL, after(now), '+inf')
      fenced = in_flight > 0 and math.min(fenced, IN_FLIGHT_CHECK) or 0
    end
    wait = math.max(wait, fenced)
  end
  -- The place of the limit that takes longest among those of operation and API; 0 is the account's.
  local scope = 0
  for _, window in ipairs(windows) do
    local longer = wait_for(window)
    if longer > wait then
      wait, scope = longer, window.place or 0
    end
  end
  local probes = 0
  if known.daily_left and known.daily_left < math.max(cost, 1) + ask.reserve then
    if not known.probe or now < known.probe or wait > 0 then
      return { SPENT, known.daily_left, known.midnight - now }
    end
    put('probe', now + PROBE)
    probes = 1
  end
  if wait > 0 then
    return { WAIT, wait, scope }
  end
  if known.daily_left then
    put('daily_left', math.max(known.daily_left - cost, 0))
  end
  if known.fence_left then
    put('fence_left', math.max(known.fence_left - 1, 0))
  end
  put('number', (known.number or 0) + 1)
  redis.call('ZADD', ALL, now + ask.lease, ticket)
  for _, limit in ipairs(ask.own_limits) do
    redis.call('ZADD', limit.log, now + ask.lease, ticket)
  end
  return { GRANTED, known.number, probes }
end

-- A request was granted and never sent, as nobody waited for the answer any more.
local function undo(ticket, cost)
  if redis.call('ZREM', ALL, ticket) == 0 then
    return
  end
  for _, limit in ipairs(ask.own_limits) do
    redis.call('ZREM', limit.log, ticket)
  end
  if known.daily_left then
    put('daily_left', known.daily_left + cost)
  end
  if known.fence_left then
    put('fence_left', known.fence_left + 1)
  end
end

-- A request is done with, and its answer may have said something about limits.
local function settle(ticket, number, probes, limits)
  redis.call('ZADD', ALL, now, ticket)
  for _, limit in ipairs(ask.own_limits) do
    redis.call('ZADD', limit.log, now, ticket)
  end
  if limits.refused and limits.daily_left ~= 0 then
    local wait = 0
    for _, window in ipairs(windows) do
      if window.burst then
        wait = math.max(wait, window.length)
      end
    end
    wait = math.min(limits.wait or wait, DAY)
    put('hold', math.max(known.hold or 0, now + wait))
  end
  if probes and not limits.refused and not limits.daily_left and known.probe then
    put('probe', now)
  end
  local news = limits.requests or limits.requests_left or limits.daily_left
  if not news or (known.told and number < known.told) then
    return
  end
  put('told', number)
  if not own and #ask.windows == 0 and limits.requests_left and limits.resets_in then
    local on_their_way = redis.call('ZCOUNT', ALL, after(now), '+inf')
    put('fence_said', limits.requests_left)
    put('fence_left', math.max(limits.requests_left - on_their_way, 0))
    put('fence_of', limits.requests)
    put('fence_until', now + limits.resets_in)
    forget_fence()
  end
  if limits.requests and own then
    put(own_name, math.min(known[own_name] or limits.requests, limits.requests))
  elseif limits.requests then
    for _, window in ipairs(windows) do
      if window.burst then
        put('burst', math.max(known.burst or 0, limits.requests))
      end
    end
  end
  if limits.daily_left then
    local tokens = 0
    for _, other in ipairs(redis.call('ZRANGEBYSCORE', ALL, after(now), '+inf')) do
      -- A ticket begins with what it costs.
      tokens = tokens + tonumber(string.match(other, '^%d+'))
    end
    put('daily_left', math.max(limits.daily_left - tokens, 0))
    put('daily_of', limits.daily or known.daily_of)
    put('probe', now + PROBE)
  end
end

local verdict = { NOTHING, 0, 0 }
if ask.what == 'take' then
  verdict = take(ask.ticket, ask.cost)
elseif ask.what == 'undo' then
  undo(ask.ticket, ask.cost)
elseif ask.what == 'settle' then
  settle(ask.ticket, ask.number, ask.probe, ask.limits)
end

redis.call('PEXPIRE', KNOWN, KEEP)
redis.call('PEXPIRE', ALL, math.ceil((longest + ask.lease) / 1000) + 1000)
for _, limit in ipairs(ask.own_limits) do
  redis.call('PEXPIRE', limit.log, math.ceil((limit.length + ask.lease) / 1000) + 1000)
end

-- What is left: requests left, of, until; tokens left, of, until. What is not known is -1.
local least
for _, window in ipairs(ask.windows) do
  local requests = window.burst and known.burst or window.requests
  local left = math.max(requests - counted(window), 0)
  if not least or left < least[1] then
    least = { left, requests, leaves(window, -1) }
  end
end
if known.fence_left and (not least or known.fence_left < least[1]) then
  least = { known.fence_left, known.fence_of or -1, known.fence_until - now }
end
least = least or { -1, -1, -1 }
return {
  verdict[1], verdict[2], verdict[3],
  least[1], least[2], least[3],
  known.daily_left or -1, known.daily_of or -1, known.midnight - now,
}
