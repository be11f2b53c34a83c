/** The short form: an address and one button. It subscribes to every topic. */
export const ShortSignUp = () => (
  <form class="ask" action="/newsletter" method="post">
    <label class="vh" for="email">
      Email address
    </label>
    <input
      id="email"
      name="email"
      type="email"
      autocomplete="email"
      required
      maxlength={254}
      placeholder="you@example.com"
    />
    <button type="submit">Join Now</button>
  </form>
);
